using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.TestData;
using Ponceau.Tests.Web.Transfer;
using Ponceau.Web.Pages.Home;

namespace Ponceau.Tests.Web.Home;

public sealed class HomeViewTests
{
    [Fact]
    public void EachCall_LeadsToAListOfAsManyRows()
    {
        var snapshot = SnapshotBuilder.WithRows(6).Accepted(1).Refused(2, ("CSG042ET", null)).Refused(3, ("CSG042ET", null)).Sent([4]).Build();

        var calls = Read(snapshot).Components.Single().Calls;

        calls.Select(call => (call.Pill, call.Words, call.Href)).ShouldBe(
        [
            ("refused", "2 ententes sont refusées par le Ministère", "/transfer/riviere-1?show=refused"),
            ("unknown", "1 entente est partie et attend sa réponse", "/transfer/riviere-1?show=unknown"),
            ("ready", "2 ententes sont prêtes à partir", "/transfer/riviere-1?show=waiting"),
        ]);
        calls[0].Reasons.Single().ShouldSatisfyAllConditions(
            reason => reason.Why.ShouldBe("Date de naissance ou sexe à vérifier"),
            reason => reason.Rows.Select(row => row.Href).ShouldBe(["/transfer/riviere-1?show=refused&row=00000002", "/transfer/riviere-1?show=refused&row=00000003"]),
            reason => reason.Others.ShouldBe(0));
    }

    [Fact]
    public void Held_IsToldByWhatItWaitsFor()
    {
        var records = new RecordSetBuilder().WithComponent()
            .WithRow().ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } })
            .WithRow().ChangeChild(c => c with { Nirec = default })
            .Build();

        var call = Read(new SnapshotBuilder(records).Build()).Components.Single().Calls.Single();

        (call.Pill, call.Words, call.IsForTheUser).ShouldBe(("held", "2 ententes attendent une information", false));
        call.Reasons.Select(reason => reason.Why).ShouldBe(["du code postal", "du NIREC"]);
    }

    [Fact]
    public void ManyRows_AreNamedByTheFirstThree() => Read(SnapshotBuilder.WithRows(24).Build()).Components[0].Calls[0].Reasons.Single().ShouldSatisfyAllConditions(
        reason => reason.Rows.Count.ShouldBe(3), reason => reason.Others.ShouldBe(21));

    [Fact]
    public void CodeMissing_IsToldOnce_NotAgainForEachRowThatItStops()
    {
        var records = new RecordSetBuilder().WithComponent(c => c with { AccessCode = AccessCode.FromInput("") }).WithRows(3).Build();

        var call = Read(new SnapshotBuilder(records).Build()).Components.Single().Calls.Single();

        (call.Pill, call.Href).ShouldBe(("blocked", "/settings/components/riviere-1#component.accessCode"));
    }

    [Fact]
    public void TableToCorrect_LeadsToItsTab()
    {
        var records = new RecordSetBuilder().WithComponent().WithClosures(c => c with { Days = new(c.Days.Select(d => d with { Reason = "" })) }).WithCsssPeriods().Build();

        Read(new SnapshotBuilder(records).Sets(s => s.AcceptedRevision = s.Kind == SubmissionKind.CsssPeriods ? 1 : null).Build()).Components.Single()
            .Calls.Select(call => (call.Words.Plain(), call.Href)).ShouldBe([("Jours de fermeture 2016 : À corriger", "/transfer/riviere-1?tab=closures")]);
    }

    [Fact]
    public void Sentence_CountsWhatIsForTheUser()
    {
        Read(SnapshotBuilder.WithRows(2).Refused(1).Build()).Sentence.ShouldBe("1 chose est à faire avant que le Ministère ait tout.");
        Read(SnapshotBuilder.WithRows(2).Build()).Sentence.Plain().ShouldBe("Rien n’est à corriger ; ce qui attend est dit plus bas.");
        Read(SnapshotBuilder.WithRows(2).Accepted(1, 2).Build()).Sentence.Plain().ShouldBe("Rien n’est à faire : le Ministère a tout ce qui est ici.");
    }

    [Fact]
    public void ComponentThatAsksForTheUser_ComesFirst()
    {
        var records = new RecordSetBuilder().WithComponent().WithRow().WithComponent().WithRow().Build();

        Read(new SnapshotBuilder(records).Refused(2).Build()).Components.Select(c => c.Line.Component.Id).ShouldBe(["riviere-2", "riviere-1"]);
    }

    private static HomeView Read(Ponceau.Bridge.Snapshot snapshot) =>
        HomeView.Of(snapshot, new Dictionary<string, DateTime>(), new HashSet<string>(), SnapshotBuilder.Now, Languages.French);
}
