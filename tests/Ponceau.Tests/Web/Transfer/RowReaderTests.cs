using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.TestData;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class RowReaderTests
{
    private static readonly DateTime Monday = new(2016, 9, 12, 13, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Line_SaysWhoAndWhat()
    {
        var line = Read(new SnapshotBuilder(RecordSetBuilder.Ready().ChangeChild(c => c with { BornOutsideQuebec = true, Necsg = Necsg.FromInput("0") }).Build()));

        (line.Number, line.Parent, line.Child).ShouldBe(("00000001", "Beaulieu Félix", "Beaulieu Anaïs"));
        (line.BornOutsideQuebec, line.Nirec, line.Necsg).ShouldBe((true, "1201400000001", ""));
        (line.Start, line.End, line.Fate).ShouldBe((new DateOnly(2016, 6, 1), new DateOnly(2016, 8, 31), Fate.Waiting));
    }

    [Fact]
    public void Refused_SaysWhyInAFewWords_AndOpensAtTheField()
    {
        var line = Read(SnapshotBuilder.WithRows(1).Refused(1, ("CSG043A", "child.lastName"), ("CSG042ET", "child.nirec")));

        line.Why.ShouldBe("Date de naissance ou sexe à vérifier");
        line.Opens.Href.ShouldBe("/children/00000001#child.nirec");
    }

    [Fact]
    public void RefusedForAnUnknownReason_SaysTheMinistrysWords() =>
        Read(SnapshotBuilder.WithRows(1).Refused(1, ("XYZ", null))).Why.ShouldBe("Texte de XYZ");

    [Fact]
    public void Blocked_SaysWhatIsWrong_AndOpensThere()
    {
        var line = Read(new SnapshotBuilder(RecordSetBuilder.Ready().ChangeFamily(f => f with { Address = f.Address with { Line = "C.P. 12" } }).Build()));

        line.Why.ShouldBe("Adresse de résidence à inscrire");
        line.Opens.Href.ShouldBe("/families/00000001#parentA.address.line");
    }

    [Fact]
    public void BlockedByItsComponent_OpensTheComponent() =>
        Read(new SnapshotBuilder(RecordSetBuilder.Ready().ChangeComponent(c => c with { AccessCode = default(AccessCode) }).Build()))
            .Opens.Href.ShouldBe("/settings/components/riviere-1#component.accessCode");

    [Fact]
    public void Held_SaysForWhatAndSinceWhen()
    {
        var builder = new SnapshotBuilder(RecordSetBuilder.Ready().ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } }).Build());

        Read(builder, new() { ["00000001"] = Monday }).Why.ShouldBe("du code postal, depuis le 2016-09-12");
        Read(builder).Why.ShouldBe("du code postal");
    }

    [Fact]
    public void MinistryAhead_WaitsForTheUser() => Read(SnapshotBuilder.WithRows(1).Theirs(1, 5)).Why!.ShouldStartWith("de votre choix");

    [Fact]
    public void WithoutAnswer_SaysWhenItIsAskedAgain()
    {
        Read(SnapshotBuilder.WithRows(1).Sent([1], new DateTime(2016, 9, 25, 14, 4, 0, DateTimeKind.Utc))).Why.ShouldBe("redemandée à 10:04");
        Read(SnapshotBuilder.WithRows(1).Sent([1])).Why.ShouldBe("redemandée au prochain envoi");
    }

    [Fact]
    public void OnItsWay_SaysNothingMore() => Read(SnapshotBuilder.WithRows(1).Sent([1]).Running("riviere-1")).ShouldSatisfyAllConditions(
        line => line.Fate.ShouldBe(Fate.Sending), line => line.Why.ShouldBeNull());

    [Fact]
    public void SavedWithTheSameContent_IsMarked()
    {
        Read(SnapshotBuilder.WithRows(1).Accepted(1).SavedAgain(1)).IsUnchanged.ShouldBeTrue();
        Read(SnapshotBuilder.WithRows(1)).IsUnchanged.ShouldBeFalse();
    }

    [Fact]
    public void TakenBack_LeavesAsAWithdrawal_AndIsNoUnchangedContent()
    {
        var line = Read(SnapshotBuilder.WithRows(1).Accepted(1).SavedAgain(1).Withdrawn(1));

        (line.Fate, line.Why, line.IsUnchanged).ShouldBe((Fate.Waiting, "son retrait partira au prochain envoi", false));
    }

    [Fact]
    public void NothingToCorrect_OpensTheAgreement() => Read(SnapshotBuilder.WithRows(1)).Opens.Href.ShouldBe("/agreements/00000001");

    [Fact]
    public void PersonWithoutAName_IsKnownByANumber() =>
        Read(new SnapshotBuilder(RecordSetBuilder.Ready().ChangeChild(c => c with { LastName = "", FirstName = "" }).Build())).Child.ShouldBe("00000001");

    private static RowLine Read(SnapshotBuilder builder, Dictionary<string, DateTime>? heldSince = null)
    {
        var snapshot = builder.Build();
        var standing = ComponentStanding.All(snapshot)[0];
        return new RowReader(snapshot, standing, Languages.French) { HeldSince = heldSince ?? [] }.Read(standing.Rows[0]);
    }
}
