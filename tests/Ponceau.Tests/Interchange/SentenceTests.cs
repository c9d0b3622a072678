using System.Globalization;
using Ponceau.Core.Interchange;

namespace Ponceau.Tests.Interchange;

public class SentenceTests
{
    [Theory]
    [InlineData("fr-CA", "Le membre obligatoire «\u00A0sex\u00A0» manque\u00A0: ajoutez-le.")]
    [InlineData("en-CA", "The required member “sex” is lacking: add it.")]
    [InlineData("de-DE", "Le membre obligatoire «\u00A0sex\u00A0» manque\u00A0: ajoutez-le.")]
    public void AFault_SpeaksTheLanguageOfTheUser(string culture, string message)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        DocumentReader.Read(new Edited().Without("/children/0/sex").Bytes).Faults.ShouldBe([new Fault("/children/0/sex", message)]);
    }

    [Fact]
    public void AnUnknownWord_IsQuoted_CutShort()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        MessageAt("/components/0/kind", "\"creche\"").ShouldBe(
            "“creche” is not a value allowed here: give one of these: cpe, subsidised-daycare, non-subsidised-daycare, coordinating-office.");
        MessageAt("/children/0/status", $"\"{new string('a', 39)}👶 and more\"").ShouldStartWith($"“{new string('a', 39)}…” is not");
        MessageAt("/children/0/status", "\"a\\nb\\u001b[2J\"").ShouldStartWith("“a b [2J” is not");
    }

    [Theory]
    [InlineData("/children/0/birthDate")]
    [InlineData("/children/0/specialNeeds")]
    [InlineData("/children/0/emergencyContacts")]
    [InlineData("/families/0/parentA/address")]
    [InlineData("/files/0/child")]
    [InlineData("/components/0/places")]
    [InlineData("/components/0/opens")]
    public void APersonsData_IsNeverQuoted(string pointer) => MessageAt(pointer, "\"Bégin Alexandre\"").ShouldNotContain("Alexandre");

    private static string MessageAt(string pointer, string json) =>
        DocumentReader.Read(new Edited().With(pointer, json).Bytes).Faults.First(fault => fault.Pointer == pointer).Message;
}
