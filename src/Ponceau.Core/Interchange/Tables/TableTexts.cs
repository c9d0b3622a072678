using System.Globalization;
using System.Resources;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>Titles, headings, words and sentences of the tables, in French (neutral) and English.</summary>
internal static class TableTexts
{
    private static readonly ResourceManager Texts = new(typeof(TableTexts));

    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");

    public static string Get(string key, CultureInfo language) =>
        Texts.GetString(key, language) ?? throw new InvalidOperationException($"No text {key}");

    /// <summary>The ways to say a word, in one language: the first one is written, each is understood.</summary>
    public static string[] Ways(string key, CultureInfo language) => Get(key, language).Split('|');

    /// <summary>The ways to say it in both.</summary>
    public static IEnumerable<string> WaysInBoth(string key) => Ways(key, French).Concat(Ways(key, English));

    /// <summary>A sentence of the tables, or of the document where it needs no other words here.</summary>
    public static string Say(Wrong wrong) =>
        Texts.GetString(wrong.Sentence, CultureInfo.CurrentUICulture) is { } sentence ? InterchangeTexts.Fill(sentence, wrong) : InterchangeTexts.Say(wrong);
}
