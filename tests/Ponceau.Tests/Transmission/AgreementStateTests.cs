using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;

namespace Ponceau.Tests.Transmission;

public sealed class AgreementStateTests
{
    [Fact]
    public void NeverSent_IsWaiting() => States.Of(1).FateFor(Outcome.Ready).ShouldBe(Fate.Waiting);

    [Theory]
    [InlineData(Outcome.Ready)]
    [InlineData(Outcome.Blocked)]
    [InlineData(Outcome.Held)]
    public void AcceptedAsItStands_IsAccepted_WhateverTheRulesSayNow(Outcome outcome) =>
        States.Of(3, accepted: 3).FateFor(outcome).ShouldBe(Fate.Accepted);

    [Fact]
    public void SavedSinceAccepted_IsWaiting() => States.Of(4, accepted: 3).FateFor(Outcome.Ready).ShouldBe(Fate.Waiting);

    [Fact]
    public void RefusedAsItStands_IsRefused() => States.Of(4, accepted: 3, refused: 4).FateFor(Outcome.Ready).ShouldBe(Fate.Refused);

    [Fact]
    public void SavedSinceRefused_IsWaiting() => States.Of(5, refused: 4).FateFor(Outcome.Ready).ShouldBe(Fate.Waiting);

    [Theory]
    [InlineData(Outcome.Blocked, Fate.Blocked)]
    [InlineData(Outcome.Held, Fate.Held)]
    [InlineData(Outcome.OutOfScope, Fate.OutOfScope)]
    public void NotAccepted_IsWhatTheRulesSay(Outcome outcome, Fate fate) => States.Of(2, refused: 2).FateFor(outcome).ShouldBe(fate);

    [Theory]
    [InlineData(false, Fate.Sending)]
    [InlineData(true, Fate.Unknown)]
    public void InAnOpenSubmission_IsSendingOrUnknown(bool unknown, Fate fate) =>
        States.Of(2).Open(2, unknown).FateFor(Outcome.Blocked).ShouldBe(fate);

    [Fact]
    public void TheirRevisionHigher_IsHeldForAChoice() =>
        (States.Of(2) with { TheirRevision = 5 }).FateFor(Outcome.Ready).ShouldBe(Fate.Held);

    [Fact]
    public void WithdrawnAndNeverHeld_IsWithdrawn() => (States.Of(2) with { Withdrawn = true }).FateFor(Outcome.Ready).ShouldBe(Fate.Withdrawn);

    [Fact]
    public void WithdrawnAndHeldByTheMinistry_WaitsUntilTheMinistryTakesItBack()
    {
        var withdrawn = States.Of(4, accepted: 3) with { Withdrawn = true };
        withdrawn.IsDueAsWithdrawal(Outcome.Blocked).ShouldBeTrue();
        withdrawn.FateFor(Outcome.Blocked).ShouldBe(Fate.Waiting);
        (States.Of(4, accepted: 4, asWithdrawal: true) with { Withdrawn = true }).FateFor(Outcome.Ready).ShouldBe(Fate.Withdrawn);
    }

    [Fact]
    public void EndMovedBeforeTheEffectiveDate_IsDueAsWithdrawalOnce()
    {
        States.Of(4, accepted: 3).IsDueAsWithdrawal(Outcome.OutOfScope).ShouldBeTrue();
        States.Of(4, accepted: 4, asWithdrawal: true).IsDueAsWithdrawal(Outcome.OutOfScope).ShouldBeFalse();
        States.Of(5, accepted: 4, asWithdrawal: true).FateFor(Outcome.OutOfScope).ShouldBe(Fate.OutOfScope);
    }

    [Fact]
    public void AcceptedAndNotSavedSince_IsNoWithdrawal_WhenTheEffectiveDateMoves() =>
        States.Of(3, accepted: 3).IsDueAsWithdrawal(Outcome.OutOfScope).ShouldBeFalse();
}
