using System.Collections;
using System.Globalization;
using System.Resources;
using Ponceau.Core.Interchange;

namespace Ponceau.Tests.Interchange;

/// <summary>The sentences of the interchange, as they stand in its two files.</summary>
internal static class Sentences
{
    private static readonly ResourceManager Texts = new("Ponceau.Core.Interchange.InterchangeTexts", typeof(Fault).Assembly);

    public static string French(string name) => Texts.GetString(name, CultureInfo.GetCultureInfo("fr-CA")).ShouldNotBeNull();

    public static string English(string name) => Texts.GetString(name, CultureInfo.GetCultureInfo("en-CA")).ShouldNotBeNull();

    /// <summary>Of one file alone: a text that it lacks is not taken from the other.</summary>
    public static IReadOnlyDictionary<string, string> AllOf(CultureInfo culture) =>
        Texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false).ShouldNotBeNull()
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
