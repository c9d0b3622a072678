using System.Globalization;
using System.Resources;

namespace Ponceau.Core.Interchange;

/// <summary>The sentences of this folder, in French (neutral) and English, with placeholders such as <c>{member}</c>.</summary>
internal static class InterchangeTexts
{
    private static readonly ResourceManager Texts = new(typeof(InterchangeTexts));

    public static string Say(Wrong wrong)
    {
        var sentence = Texts.GetString(wrong.Sentence, CultureInfo.CurrentUICulture)
            ?? throw new InvalidOperationException($"No text for {wrong.Sentence}");
        return Fill(sentence, wrong);
    }

    public static string Fill(string sentence, Wrong wrong)
    {
        foreach (var (name, value) in wrong.Placeholders) sentence = sentence.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return sentence;
    }
}
