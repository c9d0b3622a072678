using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web.Creation;

/// <summary>Nobody is made twice before the user has said that it is another person (product.md, "Duplicates").</summary>
public sealed class DoublesTests
{
    private static readonly (string, string)[] Near = [("Child.LastName", "Begin"), ("Child.FirstName", "Alexandre"), ("Child.BirthDate", "2014-10-04")];

    [Fact]
    public async Task LikelyDouble_IsAskedAboutBeforeAnythingIsSaved()
    {
        await using var walker = await StartAsync();

        await walker.SendAsync(Near);

        walker.Stated.ShouldContain("Bégin Alexandre");
        walker.Stated.ShouldContain("même nom, écrit autrement, jour et mois de naissance inversés");
        walker.Page.QuerySelector("[name='Child.LastName']")!.GetAttribute("value").ShouldBe("Begin");
        (await walker.RecordsAsync()).Children.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SamePerson_GoesOnWithTheRecordThatIsThere()
    {
        await using var walker = await StartAsync();
        await walker.SendAsync(Near);

        await walker.SendAsync(("Pick", "00000001"));

        walker.At.ShouldBe("/new/family?child=00000001");
        (await walker.RecordsAsync()).Children.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AnotherPerson_IsSaved()
    {
        await using var walker = await StartAsync();
        await walker.SendAsync(Near);

        await walker.SendAsync(("Do", "other"));

        walker.At.ShouldBe("/new/family?child=00000002");
        (await walker.RecordsAsync()).Children[1].LastName.ShouldBe("Begin");
    }

    [Fact]
    public async Task SentAgainWithoutAnAnswer_IsAskedAgain()
    {
        await using var walker = await StartAsync();
        await walker.SendAsync(Near);
        await walker.SendAsync(Near);

        walker.Stated.ShouldNotBeEmpty();
        (await walker.RecordsAsync()).Children.Count.ShouldBe(1);
    }

    [Fact]
    public async Task HomonymOfAnotherBirthDate_DoesNotHoldTheWalkUp()
    {
        await using var walker = await StartAsync();

        await walker.SendAsync(("Child.LastName", "Bégin"), ("Child.FirstName", "Alexandre"), ("Child.BirthDate", "2012-01-30"));

        walker.At.ShouldBe("/new/family?child=00000002");
    }

    [Fact]
    public async Task WhileTyping_TheDoublesAreAPieceOfThePage_SaidOnce()
    {
        await using var walker = await StartAsync();
        var form = (IHtmlFormElement)walker.Form.Clone();
        form.SetAttribute("action", "/new/child?handler=Doubles");

        var first = await walker.AnswerAsync(form, Near);
        var words = await first.Content.ReadAsStringAsync();
        words.ShouldContain("Bégin Alexandre");
        words.ShouldNotContain("<html");
        words.ShouldNotContain("value=\"other\"");

        form.QuerySelector<IHtmlInputElement>("input[name=Shown]")!.Value = "00000001:68";
        (await walker.AnswerAsync(form, Near)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task ParentWhoMoved_LeadsToTheFamilyThatIsThere()
    {
        await using var walker = await StartAsync("/new/family?child=00000001");

        await walker.SendAsync(("ParentA.LastName", "Arsenault"), ("ParentA.FirstName", "Inès"), ("ParentA.Address.Line", "12 rue Haute"));
        (await walker.RecordsAsync()).Families.Count.ShouldBe(1, walker.Stated);
        walker.Stated.ShouldContain("autre adresse");

        await walker.SendAsync(("Pick", "00000001"));
        walker.At.ShouldBe("/new/file?child=00000001&family=00000001");
    }

    [Fact]
    public async Task ParentBWhoIsParentAElsewhere_IsToldAboutSharedCustody()
    {
        await using var walker = await StartAsync("/new/family?child=00000001");

        await walker.SendAsync(("Do", "add-parent-b"));
        await walker.SendAsync(("ParentA.LastName", "Zappa"), ("ParentA.FirstName", "Luc"), ("ParentB.LastName", "Arsenault"), ("ParentB.FirstName", "Inès"));

        walker.Stated.ShouldContain("garde partagée");
        (await walker.RecordsAsync()).Families.Count.ShouldBe(1);
    }

    private static Task<Walker> StartAsync(string at = "/new/child") => Walker.StartAsync(
        RecordSetBuilder.Ready()
            .ChangeChild(c => c with { LastName = "Bégin", FirstName = "Alexandre", BirthDate = new(2014, 4, 10), Nirec = default })
            .ChangeFamily(f => f with { ParentA = f.ParentA with { LastName = "Arsenault", FirstName = "Inès" } })
            .Build(),
        at);
}
