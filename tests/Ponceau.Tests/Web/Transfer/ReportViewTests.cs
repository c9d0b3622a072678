using Ponceau.Data.Rows;
using Ponceau.TestData;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class ReportViewTests
{
    private static readonly RunStanding Run = new() { Now = SnapshotBuilder.Now };

    [Fact]
    public void EachRowNotAccepted_IsToldWithItsMessagesOfThatRun()
    {
        var last = new LastRun(
            new TransmissionRow { Component = "riviere-1", StartedAt = SnapshotBuilder.Now },
            [
                Item(1, ItemOutcome.Accepted), Item(2, ItemOutcome.Refused, "CSG042ET"), Item(3, ItemOutcome.Unsent), Item(4, ItemOutcome.Unsent, unknown: true),
            ],
            []);

        var report = ReportView.Of(SnapshotBuilder.WithRows(4).Accepted(1).Refused(2).Build(), "riviere-1", last, Run, Languages.French);

        report.Rows.Select(row => (row.Line.Number, row.State)).ShouldBe([("00000002", "refused"), ("00000003", "unsent"), ("00000004", "unknown")]);
        report.Rows[0].Messages.Single().ShouldSatisfyAllConditions(m => m.Code.ShouldBe("CSG042ET"), m => m.Advice.ShouldNotBeNull());
        (report.Organisation, report.PrintedAt).ShouldBe(("CPE de la Rivière", "2016-09-25 09:52"));
    }

    [Fact]
    public void BeforeTheFirstRun_TellsWhatTheRulesFind()
    {
        var records = new RecordSetBuilder().WithComponent().WithRow().WithRow().ChangeFamily(f => f with { Address = f.Address with { Line = "" } }).Build();

        var report = ReportView.Of(new SnapshotBuilder(records).Build(), "riviere-1", null, Run, Languages.French);

        report.Rows.Select(row => (row.Line.Number, row.State)).ShouldBe([("00000002", "blocked")]);
        report.Rows[0].Findings.ShouldNotBeEmpty();
    }

    [Fact]
    public void TableRefused_IsToldToo()
    {
        var records = new RecordSetBuilder().WithComponent().WithClosures().WithCsssPeriods().Build();

        ReportView.Of(new SnapshotBuilder(records).Sets(s => s.RefusedRevision = 1).Build(), "riviere-1", null, Run, Languages.French).Sets.Count.ShouldBe(2);
        ReportView.Of(new SnapshotBuilder(records).Sets(s => s.AcceptedRevision = 1).Build(), "riviere-1", null, Run, Languages.French).Sets.ShouldBeEmpty();
    }

    private static TransmissionItemRow Item(int number, ItemOutcome outcome, string? code = null, bool unknown = false) => new()
    {
        Agreement = number.ToString("00000000"), File = "", Outcome = outcome, IsUnknown = unknown,
        Messages = code is null ? [] : [new MessageRow { Code = code, Text = "…", Target = "child.nirec" }],
    };
}
