using Ponceau.Core.Records;
using Ponceau.TestData;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class RowDetailTests
{
    [Fact]
    public void Messages_StandVerbatim_ErrorsFirst_EachWithAdviceWhereTheCodeIsKnown()
    {
        var detail = Read(SnapshotBuilder.WithRows(1).Refused(1, ("CSG043A", "child.lastName"), ("CSG999ET", "no.such"), ("CSG042ET", "child.nirec")));

        detail.Messages.Select(m => m.Code).ShouldBe(["CSG999ET", "CSG042ET", "CSG043A"]);
        detail.Messages.Select(m => m.Level).ShouldBe([NoteLevel.Error, NoteLevel.Error, NoteLevel.Warning]);
        detail.Messages.Select(m => m.Text).ShouldAllBe(text => text.StartsWith("Texte de CSG"));
        detail.Messages[0].Advice.ShouldBeNull();
        detail.Messages[1].Advice!.ShouldContain("acte de naissance");
        detail.Messages.Select(m => m.Href).ShouldBe(["/agreements/00000001", "/children/00000001#child.nirec", "/children/00000001#child.lastName"]);
        detail.Messages[1].Field.ShouldBe("NIREC");
    }

    [Fact]
    public void Findings_ComeGravestFirst_WithWhatIsWrongWhatToDoAndWhy()
    {
        var records = RecordSetBuilder.Ready()
            .ChangeFamily(f => f with { Address = f.Address with { Line = "2-147 rue des Patriotes", PostalCode = default } })
            .ChangeChild(c => c with { Nirec = Nirec.FromInput("9901400000001") }).Build();

        var findings = Read(new SnapshotBuilder(records)).Findings;

        findings.Select(f => f.Level).ShouldBe([NoteLevel.Error, NoteLevel.Held, NoteLevel.Warning]);
        findings[0].ShouldSatisfyAllConditions(
            f => f.Code.ShouldBe("ADR-02"),
            f => f.Text.ShouldContain("2-147 rue des Patriotes"),
            f => f.Advice!.ShouldContain("147 rue des Patriotes App 2"),
            f => f.Why.ShouldNotBeNullOrEmpty(),
            f => f.Href.ShouldBe("/families/00000001#parentA.address.line"));
    }

    [Fact]
    public void AnswerToAnEarlierRevision_IsSaidToBeOne()
    {
        Read(SnapshotBuilder.WithRows(1).Refused(1, ("CSG042ET", null))).IsAnswerOutdated.ShouldBeFalse();
        Read(SnapshotBuilder.WithRows(1).Refused(1, ("CSG042ET", null)).SavedAgain(1)).IsAnswerOutdated.ShouldBeTrue();
        Read(SnapshotBuilder.WithRows(1).Accepted(1)).IsAnswerOutdated.ShouldBeFalse();
    }

    [Fact]
    public void MinistryAhead_GivesTheChoice() => Read(SnapshotBuilder.WithRows(1).Theirs(1, 5)).ShouldSatisfyAllConditions(
        detail => detail.TheirRevision.ShouldBe(5), detail => detail.OurRevision.ShouldBe(1));

    [Fact]
    public void WhatIsStillToLeave_MayBeLookedAtBefore()
    {
        Read(SnapshotBuilder.WithRows(1)).IsToLeave.ShouldBeTrue();
        Read(SnapshotBuilder.WithRows(1).Accepted(1)).IsToLeave.ShouldBeFalse();
        Read(SnapshotBuilder.WithRows(1).Sent([1])).IsToLeave.ShouldBeFalse();
    }

    private static RowDetail Read(SnapshotBuilder builder)
    {
        var snapshot = builder.Build();
        var standing = ComponentStanding.All(snapshot)[0];
        return RowDetail.Of(standing.Rows[0], new RowReader(snapshot, standing, Languages.French), Languages.French);
    }
}
