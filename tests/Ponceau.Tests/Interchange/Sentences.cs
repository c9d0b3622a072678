using System.Globalization;
using System.Resources;
using Ponceau.Core.Interchange;

namespace Ponceau.Tests.Interchange;

/// <summary>The sentences of the interchange.</summary>
internal static class Sentences
{
    private static readonly ResourceManager Texts = new("Ponceau.Core.Interchange.InterchangeTexts", typeof(Fault).Assembly);

    public static string French(string name) => Texts.GetString(name, CultureInfo.GetCultureInfo("fr-CA")).ShouldNotBeNull();
}
