using Ponceau.Bridge;
using Ponceau.Data.Rows;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class RunStandingTests
{
    private static readonly DateTime Start = SnapshotBuilder.Now;
    private static readonly LeaseRow Mine = new() { Component = "a", Machine = ProcessIdentity.Current.Machine, ProcessId = ProcessIdentity.Current.ProcessId, TakenAt = Start };

    [Fact]
    public void Before_TheFirstRun_NothingGoesOn()
    {
        var run = new RunStanding { Now = Start };

        (run.IsGoing, run.IsCounted, run.Fault, run.Left).ShouldBe((false, false, null, null));
        RunWords.Fault(run, Languages.French).ShouldBeNull();
    }

    [Fact]
    public void AskedFor_GoesOn_BeforeItIsCounted()
    {
        var run = new RunStanding { Now = Start, IsAsked = true };

        (run.IsGoing, run.IsCounted).ShouldBe((true, false));
        RunWords.Progress(run, Languages.French).ShouldStartWith("L’envoi se prépare");
    }

    [Theory]
    [InlineData(5, 7, 10, "5 sur 7 · environ 4 secondes · vous pouvez fermer cette page, l’envoi continue.")]
    [InlineData(6, 7, 6, "6 sur 7 · environ 1 seconde · vous pouvez fermer cette page, l’envoi continue.")]
    [InlineData(100, 1100, 30, "100 sur 1 100 · environ 5 minutes · vous pouvez fermer cette page, l’envoi continue.")]
    [InlineData(0, 7, 10, "0 sur 7 · vous pouvez fermer cette page, l’envoi continue.")]
    [InlineData(7, 7, 10, "7 sur 7 · vous pouvez fermer cette page, l’envoi continue.")]
    public void Progress_SaysHowMuchIsLeft_AndThatOneMayLeave(int done, int total, int seconds, string words) =>
        RunWords.Progress(Going(done, total) with { Now = Start.AddSeconds(seconds) }, Languages.French).Plain().ShouldBe(words);

    [Fact]
    public void RunOfAnotherProgram_IsNamed()
    {
        RunWords.Holder(Going(1, 2), Languages.French).ShouldBeNull();
        RunWords.Holder(Going(1, 2) with { Holder = Held("elsewhere", 7) }, Languages.English)
            .ShouldBe("Another program has been sending this component since 09:52 (elsewhere, process 7).");
    }

    [Fact]
    public void FaultOfTheConnection_IsSaidWithTheNextAttempt()
    {
        var run = Ended(FaultKind.Unreachable) with { NextRun = Start.AddMinutes(12) };

        RunWords.Fault(run, Languages.French)!.ShouldSatisfyAllConditions(
            words => words.ShouldStartWith("Envoi du 2016-09-25 09:52"), words => words.ShouldEndWith("Prochain essai à 10:04, sans que vous ayez rien à faire."));
        RunWords.IsForTheUser(run.Fault).ShouldBeFalse();
        RunWords.Fault(run with { IsAsked = true }, Languages.French).ShouldBeNull();
    }

    [Theory]
    [InlineData(FaultKind.Identity)]
    [InlineData(FaultKind.Clock)]
    [InlineData(FaultKind.NoAddress)]
    public void FaultThatAsksTheUser_IsToldFromOneThatWaits(FaultKind kind)
    {
        RunWords.IsForTheUser(Ended(kind).Fault).ShouldBeTrue();
        RunWords.Fault(Ended(kind), Languages.French).ShouldNotBeNull();
    }

    [Fact]
    public void RunCutInTheMiddle_IsSaid() => RunWords.Fault(Going(1, 2) with { Holder = null }, Languages.French)!.ShouldContain("Rien n’est perdu");

    [Fact]
    public void Phase_ChangesWhenARunBeginsEndsOrIsPlanned_AndNotWithItsProgress()
    {
        var going = Going(1, 7);
        (going with { Done = 6 }).Phase.ShouldBe(going.Phase);
        new[] { going, going with { Holder = null }, going with { Holder = null, NextRun = Start }, new RunStanding(), new RunStanding { IsAsked = true } }
            .Select(run => run.Phase).ShouldBeUnique();
    }

    private static RunStanding Going(int done, int total) => new()
    {
        Run = new TransmissionRow { Id = Guid.Empty, Component = "a", StartedAt = Start }, Holder = Mine, Done = done, Total = total, Now = Start.AddSeconds(1),
    };

    private static RunStanding Ended(FaultKind kind) => new()
    {
        Run = new TransmissionRow { Component = "a", StartedAt = Start, EndedAt = Start, FaultKind = kind.ToString(), FaultDetail = "503" }, Now = Start,
    };

    private static LeaseRow Held(string machine, int process) => new() { Component = "a", Machine = machine, ProcessId = process, TakenAt = Start };
}
