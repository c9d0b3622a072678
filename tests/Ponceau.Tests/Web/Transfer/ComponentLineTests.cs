using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.TestData;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class ComponentLineTests
{
    private static readonly DateTime Sent = SnapshotBuilder.Now;

    [Fact]
    public void NothingToSendAndNothingSent_IsNeverSent() =>
        Pill(new SnapshotBuilder(new RecordSetBuilder().WithComponent().Build()).Build(), null).ShouldBe(("never-sent", "Jamais envoyé"));

    [Fact]
    public void RowsNeverSent_Wait() => Pill(SnapshotBuilder.WithRows(24).Build(), null).ShouldBe(("waiting", "24 en attente"));

    [Fact]
    public void EverythingAccepted_IsUpToDate() => Pill(SnapshotBuilder.WithRows(2).Accepted(1, 2).Build(), Sent).ShouldBe(("up-to-date", "À jour"));

    [Theory]
    [InlineData(1, "1 refusée")]
    [InlineData(2, "2 refusées")]
    public void Refused_ComesFirst(int refused, string words)
    {
        var builder = SnapshotBuilder.WithRows(5);
        for (var number = 1; number <= refused; number++) builder.Refused(number);

        var line = Line(builder.Build(), Sent);

        (line.Pill, line.Words).ShouldBe(("refused", words));
        line.Why.ShouldBe($"{5 - refused} en attente");
    }

    [Fact]
    public void Held_IsToldFromWhatWaitsToLeave()
    {
        var records = new RecordSetBuilder().WithComponent().WithRow().ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } }).Build();

        Pill(new SnapshotBuilder(records).Build(), null).ShouldBe(("held", "1 en attente d’une information"));
    }

    [Fact]
    public void RunGoingOn_IsSaidFirst_AndTheRestStays()
    {
        var line = ComponentLine.Of(ComponentStanding.All(SnapshotBuilder.WithRows(2).Refused(1).Build())[0], Sent, isGoing: true, Languages.French);

        (line.Pill, line.Words, line.Why).ShouldBe(("sending", "Envoi en cours", "1 refusée · 1 en attente"));
    }

    [Fact]
    public void TableRefused_IsNotUpToDate()
    {
        var records = new RecordSetBuilder().WithComponent().WithRow().WithClosures().Build();

        Pill(new SnapshotBuilder(records).Accepted(1).Sets(s => s.RefusedRevision = 1).Build(), Sent).ShouldBe(("refused", "1 tableau refusé"));
        Pill(new SnapshotBuilder(records).Accepted(1).Build(), Sent).ShouldBe(("waiting", "1 tableau en attente"));
        Pill(new SnapshotBuilder(records).Accepted(1).Sets(s => s.AcceptedRevision = 1).Build(), Sent).ShouldBe(("up-to-date", "À jour"));
    }

    [Fact]
    public void CodeMissing_IsToCorrect()
    {
        var records = new RecordSetBuilder().WithComponent(c => c with { AccessCode = AccessCode.FromInput("") }).WithRows(2).Build();

        Pill(new SnapshotBuilder(records).Build(), null).ShouldBe(("blocked", "2 à corriger"));
    }

    [Fact]
    public void LastSending_IsInMontréalsTime() => Line(SnapshotBuilder.WithRows(1).Build(), Sent).LastSending.ShouldBe("2016-09-25 09:52");

    private static (string, string) Pill(Snapshot snapshot, DateTime? sent) => Line(snapshot, sent) is var line ? (line.Pill, line.Words) : default;

    private static ComponentLine Line(Snapshot snapshot, DateTime? sent) => ComponentLine.Of(ComponentStanding.All(snapshot)[0], sent, false, Languages.French);
}
