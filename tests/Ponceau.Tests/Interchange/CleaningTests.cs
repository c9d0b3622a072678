using Ponceau.Core.Interchange;

namespace Ponceau.Tests.Interchange;

public class CleaningTests
{
    private static readonly string[] Cleaned =
    [
        "/components/0/division", "/components/0/installation", "/components/0/accessCode",
        "/children/0/nirec", "/children/0/necsg", "/families/0/parentA/address/postalCode",
    ];

    [Fact]
    public void CodesPastedWithWhatCannotBeSeenAroundThem_AreCleaned()
    {
        const string Around = "\\u00a0\\u200b ";
        var edited = new Edited();
        foreach (var pointer in Cleaned)
            edited.With(pointer, $"\"{Around}J4P 1A1{Around}\"");
        var records = DocumentReader.Read(edited.Bytes).ShouldBeRead().Records;
        new[]
        {
            records.Components[0].Division.Text, records.Components[0].Installation.Text, records.Components[0].AccessCode?.Text,
            records.Children[0].Nirec.Text, records.Children[0].Necsg.Text, records.Families[0].Address.PostalCode.Text,
        }.ShouldAllBe(text => text == "J4P 1A1");
    }

    [Theory]
    [InlineData("/children/0/lastName")]
    [InlineData("/files/0/number")]
    [InlineData("/files/0/agreements/0/number")]
    [InlineData("/families/0/parentA/address/line")]
    public void EverythingElse_IsKeptAsItIs(string pointer)
    {
        var read = DocumentReader.Read(new Edited().With(pointer, "\" a \"").Bytes).ShouldBeRead();
        new Edited(Everything.Written(read.Records)).Text.ShouldContain("\" a \"");
    }

    [Fact]
    public void ASlotOrADayListedTwice_CountsOnce_InAnyOrder()
    {
        var edited = new Edited().With("/components/0/openDays", "[\"sat\",\"fri\",\"thu\",\"wed\",\"tue\",\"mon\",\"sat\"]")
            .With("/files/0/agreements/0/schedule/weeks/0/mon", "[\"PM\",\"AM\",\"PM\"]").With("/closures/0/days/0/slots", "[\"SOIR1\",\"AM\",\"AM\"]");
        DocumentReader.Read(edited.Bytes).ShouldBeRead().Records.ShouldHoldTheSame(Everything.Records());
    }
}
