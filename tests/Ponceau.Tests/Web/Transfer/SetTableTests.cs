using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;
using Ponceau.TestData;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class SetTableTests
{
    [Fact]
    public void Message_LeadsToItsLine_CountedFromOne()
    {
        var table = Read(SubmissionKind.Closures, new SnapshotBuilder(Records()).Sets(set =>
        {
            set.RefusedRevision = 1;
            set.Messages = [new MessageRow { Code = "CSG101ET", Text = "Le jour de fermeture est invalide", Target = "closures/2" }];
        }));

        table.Standing.Fate.ShouldBe(Fate.Refused);
        table.Messages[0].ShouldSatisfyAllConditions(
            m => m.Href.ShouldBe("#closures-2016-2"), m => m.Field.ShouldBe("ligne 3"), m => m.Advice.ShouldNotBeNull());
        table.Days.Count.ShouldBe(7);
    }

    [Fact]
    public void FinancialYear_IsNamedByBothItsYears()
    {
        var table = Read(SubmissionKind.CsssPeriods, new SnapshotBuilder(Records()));

        (table.Year, table.Periods.Count, table.Days.Count).ShouldBe(("2016-2017", 1, 0));
    }

    [Fact]
    public void SetWithAnError_IsToCorrect_AndSaysWhat()
    {
        var records = new RecordSetBuilder().WithComponent().WithClosures(c => c with { Days = new(c.Days.Select(d => d with { Reason = "" })) }).Build();

        var table = Read(SubmissionKind.Closures, new SnapshotBuilder(records));

        table.Standing.Fate.ShouldBe(Fate.Blocked);
        table.Messages.ShouldContain(m => m.Code == "FER-05" && m.Advice != null);
    }

    private static Core.Records.RecordSet Records() => new RecordSetBuilder().WithComponent().WithClosures().WithCsssPeriods().Build();

    private static SetTable Read(SubmissionKind kind, SnapshotBuilder builder)
    {
        var snapshot = builder.Build();
        return SetTable.Of(snapshot, ComponentStanding.All(snapshot)[0], kind, Languages.French).Single();
    }
}
