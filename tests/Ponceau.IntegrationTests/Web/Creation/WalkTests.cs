using System.Net;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web.Creation;

/// <summary>One walk from child to family to file to agreement, each saved when one goes on, each of which may be there already.</summary>
public sealed class WalkTests
{
    private static readonly (string, string)[] Child =
    [
        ("Child.LastName", "Zappa"), ("Child.FirstName", "Léa"), ("Child.BirthDate", "2015-12-10"), ("Child.Sex", "F"), ("Child.Nirec", "1201512345678"),
    ];

    private static readonly (string, string)[] Family =
    [
        ("ParentA.LastName", "Zappa"), ("ParentA.FirstName", "Luc"), ("ParentA.Role", "father"), ("ParentA.Address.Line", "12 rue Haute"), ("ParentA.Address.City", "Québec"),
        ("ParentA.Address.PostalCode", "g1k 1a1"),
    ];

    [Fact]
    public async Task WholeWalk_SavesEachStepOnceAndEndsAtTheAgreement()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), "/new/child");

        await walker.SendAsync(Child);
        walker.At.ShouldBe("/new/family?child=00000002");
        walker.Page.QuerySelector(".walk .done")!.TextContent.ShouldContain("Zappa Léa");
        walker.Page.QuerySelector(".saved")!.TextContent.ShouldContain("00000002");

        await walker.SendAsync(Family);
        walker.At.ShouldBe("/new/file?child=00000002&family=00000002");

        await walker.SendAsync();
        walker.At.ShouldBe("/new/agreement?file=00000002");
        walker.Page.QuerySelectorAll(".walk .done").Length.ShouldBe(3);

        await walker.SendAsync(("Agreement.Schedule.Slots", "1-mon-AM"));
        walker.At.ShouldBe("/agreements/00000002");
        walker.Page.QuerySelector(".saved")!.TextContent.ShouldContain("part au prochain envoi");

        var records = await walker.RecordsAsync();
        records.Children[1].ShouldBe(new Child { Number = "00000002", LastName = "Zappa", FirstName = "Léa", BirthDate = new(2015, 12, 10), Sex = "F", Nirec = Nirec.FromInput("1201512345678") });
        records.Families[1].Address.ShouldBe(new Address { Line = "12 rue Haute", City = "Québec", PostalCode = PostalCode.FromInput("G1K 1A1") });
        records.Files[1].ShouldBe(new ParentChildFile { Number = FileNumber.FromStore("00000002"), Component = "riviere-1", Child = "00000002", Family = "00000002" });
        var agreement = records.Agreements[1];
        (agreement.File.Text, agreement.Start, agreement.End).ShouldBe(("00000002", new(2016, 9, 25), new(2017, 8, 31)));
        (agreement.Infant, agreement.InfantLastDay).ShouldBe((true, new(2017, 6, 9)));
    }

    [Fact]
    public async Task FamilyFirst_LeadsToItsChildThenToTheirFile()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), "/new/family");

        await walker.SendAsync(Family);
        walker.At.ShouldBe("/new/child?family=00000002");
        await walker.SendAsync(Child);
        walker.At.ShouldBe("/new/file?child=00000002&family=00000002");
    }

    [Fact]
    public async Task ExistingRecords_AreChosenAtEachStep_AndNothingIsMade()
    {
        var records = RecordSetBuilder.Ready().Build();
        await using var walker = await Walker.StartAsync(records, "/new/child");

        await walker.SearchAsync(records.Children[0].FirstName.ToUpperInvariant());
        walker.At.ShouldBe("/new/child");
        await walker.PickAsync("00000001");
        walker.At.ShouldBe("/new/family?child=00000001");
        walker.Page.QuerySelector(".saved")!.TextContent.ShouldContain("reprise telle quelle");

        // The family of the child is offered without a search.
        await walker.PickAsync("00000001");
        walker.At.ShouldBe("/new/file?child=00000001&family=00000001");

        await walker.PickAsync("00000001");
        walker.At.ShouldBe("/new/agreement?file=00000001");
        var kept = await walker.RecordsAsync();
        kept.Children.ShouldBe(records.Children);
        kept.Families.ShouldBe(records.Families);
        kept.Files.ShouldBe(records.Files);
    }

    [Fact]
    public async Task HalfFilledRecord_IsSaved_AndTheNextStepSaysWhatIsStillToBeCompleted()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), "/new/child");

        await walker.SendAsync(("Child.LastName", "Zappa"));

        walker.At.ShouldBe("/new/family?child=00000002");
        walker.Page.QuerySelector(".lacking")!.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
            .ShouldContain("/children/00000002#child.birthDate");
    }

    [Fact]
    public async Task DateThatIsNone_ComesBackWithWhatWasTyped_AndNothingIsSaved()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), "/new/child");

        await walker.SendAsync(("Child.LastName", "Zappa"), ("Child.BirthDate", "hier"));

        walker.Page.QuerySelector("[name='Child.LastName']")!.GetAttribute("value").ShouldBe("Zappa");
        walker.Page.QuerySelector(".errors a")!.GetAttribute("href").ShouldBe("#child.birthDate");
        (await walker.RecordsAsync()).Children.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("/new/child", "#child.lastName")]
    [InlineData("/new/family", "#parentA.lastName")]
    public async Task FormInWhichNothingIsWritten_MakesNothing(string at, string field)
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), at);

        await walker.SendAsync();

        walker.Page.QuerySelector(".errors a")!.GetAttribute("href").ShouldBe(field);
        var records = await walker.RecordsAsync();
        (records.Children.Count, records.Families.Count).ShouldBe((1, 1));
    }

    [Fact]
    public async Task UnknownNumber_IsNoPage()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), "/new/child");

        foreach (var path in (string[])["/new/family?child=00000009", "/new/child?family=x", "/new/file?child=00000001", "/new/file", "/new/agreement", "/new/agreement?file=00000009"])
            (await walker.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task BeforeThereAreRecords_TheFirstPageTellsHowToBegin()
    {
        await using var world = await WebWorld.StartAsync(null, new VirtualTime());
        using var browser = new Browser(world);

        (await browser.GetAsync("/new/child")).Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task Office_AsksForItsProvider()
    {
        var records = RecordSetBuilder.Ready().WithComponent(c => c with { Kind = ComponentKind.CoordinatingOffice }).WithProvider().Build();
        await using var walker = await Walker.StartAsync(records, "/new/file?child=00000001&family=00000001");

        await walker.SendAsync();
        walker.Page.QuerySelector(".errors a")!.GetAttribute("href").ShouldBe("#file.component");
        await walker.SendAsync(("File.Component", "riviere-2"));
        walker.Page.QuerySelector("select[name='File.Provider']").ShouldNotBeNull();
        (await walker.RecordsAsync()).Files.Count.ShouldBe(1);
        await walker.SendAsync(("File.Provider", "rsg-1"));

        walker.At.ShouldBe("/new/agreement?file=00000002");
        (await walker.RecordsAsync()).Files[1].Provider.ShouldBe("rsg-1");
    }

    [Fact]
    public async Task FileThatIsThere_IsNotMadeAgain()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), "/new/file?child=00000001&family=00000001");

        await walker.SendAsync();

        walker.Page.QuerySelector(".errors")!.TextContent.ShouldContain("00000001");
        (await walker.RecordsAsync()).Files.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AgreementWithFindings_IsSavedAllTheSame()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), "/new/agreement?file=00000001");

        await walker.SendAsync(("Agreement.Start", "2016-06-15"));

        walker.At.ShouldBe("/agreements/00000002");
        (await walker.RecordsAsync()).Agreements.Count.ShouldBe(2);
    }
}
