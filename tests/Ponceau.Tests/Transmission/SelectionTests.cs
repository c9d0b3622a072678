using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;

namespace Ponceau.Tests.Transmission;

public sealed class SelectionTests
{
    private static readonly RowJudgement Row = new(
        new Agreement { Number = AgreementNumber.FromStore("00000013") },
        new ParentChildFile { Component = "c", Family = "1", Child = "1" },
        Outcome.Ready,
        []);

    [Fact]
    public void SavedSinceAccepted_Leaves() => ChoiceFor(States.Of(2, accepted: 1)).ShouldBe(RowChoice.Send);

    [Fact]
    public void Accepted_StaysUnlessAllAreAskedFor()
    {
        ChoiceFor(States.Of(2, accepted: 2)).ShouldBeNull();
        Selection.ChoiceFor(Row, States.Of(2, accepted: 2), all: true).ShouldBe(RowChoice.Send);
    }

    [Fact]
    public void AcceptedAsAWithdrawal_StaysEvenWhenAllAreAskedFor() =>
        Selection.ChoiceFor(Row, States.Of(2, accepted: 2, asWithdrawal: true), all: true).ShouldBeNull();

    [Fact]
    public void Refused_LeavesAgain() => ChoiceFor(States.Of(2, refused: 2)).ShouldBe(RowChoice.Send);

    [Fact]
    public void InAnOpenSubmission_IsLeftAlone() => ChoiceFor(States.Of(3).Open(2)).ShouldBeNull();

    [Fact]
    public void WithdrawnAndHeldThere_LeavesAsAWithdrawal_ThoughBlocked() =>
        Selection.ChoiceFor(Row with { Outcome = Outcome.Blocked }, States.Of(3, accepted: 2) with { Withdrawn = true }).ShouldBe(RowChoice.Withdrawal);

    [Fact]
    public void WithdrawnAndNeverHeld_IsNotSent() => ChoiceFor(States.Of(3) with { Withdrawn = true }).ShouldBeNull();

    [Theory]
    [InlineData(Outcome.Blocked, RowChoice.Blocked)]
    [InlineData(Outcome.Held, RowChoice.Held)]
    [InlineData(Outcome.OutOfScope, null)]
    public void NotReady_IsTakenUpAndStays(Outcome outcome, RowChoice? choice) =>
        Selection.ChoiceFor(Row with { Outcome = outcome }, States.Of(1)).ShouldBe(choice);

    [Fact]
    public void OnlyChanged_LeavesOutWhatSaysNothingNew()
    {
        Select(unchanged: true, onlyChanged: true).ShouldBeEmpty();
        Select(unchanged: true, onlyChanged: false).Count.ShouldBe(1);
        Select(unchanged: false, onlyChanged: true).Count.ShouldBe(1);
    }

    private static RowChoice? ChoiceFor(AgreementState state) => Selection.ChoiceFor(Row, state);

    private static IReadOnlyList<SelectedRow> Select(bool unchanged, bool onlyChanged) => Selection.Select(
        [Row],
        new Dictionary<AgreementNumber, AgreementState> { [Row.Agreement.Number] = States.Of(2, accepted: 1) },
        new SelectionOptions(OnlyChanged: onlyChanged),
        (_, _) => unchanged);
}
