using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class RowPageTests
{
    private static readonly TransferAddress Address = new("riviere-1");

    [Fact]
    public void Accepted_IsShownWhereTheLastRunTookItUp()
    {
        var component = Standing(SnapshotBuilder.WithRows(4).Accepted(1, 2, 3));

        Numbers(RowPage.Of(component, new HashSet<string> { "00000002" }, Address)).ShouldBe(["00000002", "00000004"]);
        Numbers(RowPage.Of(component, new HashSet<string>(), Address with { Show = RowFilter.All })).Count().ShouldBe(4);
    }

    [Fact]
    public void Filters_CountWhatTheyShow_AndLeaveOutWhatThereIsNot()
    {
        var page = RowPage.Of(Standing(SnapshotBuilder.WithRows(4).Accepted(1).Refused(2)), new HashSet<string>(), Address);

        page.Filters.ShouldBe([(RowFilter.Due, 3), (RowFilter.Refused, 1), (RowFilter.Waiting, 2), (RowFilter.Accepted, 1), (RowFilter.All, 4)]);
        foreach (var (filter, count) in page.Filters)
            RowPage.Of(Standing(SnapshotBuilder.WithRows(4).Accepted(1).Refused(2)), new HashSet<string>(), Address with { Show = filter }).Count.ShouldBe(count);
    }

    [Fact]
    public void FilterWithNoRow_IsStillThereToBeLeft() =>
        RowPage.Of(Standing(SnapshotBuilder.WithRows(1)), new HashSet<string>(), Address with { Show = RowFilter.Held }).Filters.ShouldContain((RowFilter.Held, 0));

    [Theory]
    [InlineData(1, "00000001", "00000100")]
    [InlineData(11, "00001001", "00001050")]
    [InlineData(99, "00001001", "00001050")]
    public void ManyRows_ComeByHundreds(int number, string first, string last)
    {
        var page = RowPage.Of(Standing(SnapshotBuilder.WithRows(1050)), new HashSet<string>(), Address with { Page = number });

        (Numbers(page).First(), Numbers(page).Last()).ShouldBe((first, last));
        (page.Count, page.Pages, page.Children).ShouldBe((1050, 11, 1050));
    }

    [Fact]
    public void RowNamedWithoutItsPage_BringsItsPage()
    {
        var page = RowPage.Of(Standing(SnapshotBuilder.WithRows(250)), new HashSet<string>(), Address with { Row = "00000222" });

        (page.Page, page.Chosen!.Number.Text, page.First, page.Last).ShouldBe((3, "00000222", 201, 250));
    }

    [Fact]
    public void NoRowNamed_ChoosesTheOneThatAsksForTheUserFirst()
    {
        RowPage.Of(Standing(SnapshotBuilder.WithRows(4).Refused(3)), new HashSet<string>(), Address).Chosen!.Number.Text.ShouldBe("00000003");
        RowPage.Of(Standing(SnapshotBuilder.WithRows(4)), new HashSet<string>(), Address with { Row = "99999999" }).Chosen!.Number.Text.ShouldBe("00000001");
        RowPage.Of(Standing(SnapshotBuilder.WithRows(1).Accepted(1)), new HashSet<string>(), Address).Chosen.ShouldBeNull();
    }

    private static IEnumerable<string> Numbers(RowPage page) => page.Rows.Select(row => row.Number.Text);

    private static ComponentStanding Standing(SnapshotBuilder builder) => ComponentStanding.All(builder.Build())[0];
}
