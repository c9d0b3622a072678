using Ponceau.Data.Rows;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class RunCountsTests
{
    [Fact]
    public void Sentence_CountsWhatTheRunTookUp()
    {
        RunCounts.Sentence(Run(ItemOutcome.Accepted, ItemOutcome.Accepted, ItemOutcome.Refused, ItemOutcome.Unsent), Languages.French).Plain()
            .ShouldBe("Envoi du 2016-09-25 09:52 : 4 ententes, dont 2 acceptées, 1 refusée, 1 non envoyée.");
        RunCounts.Sentence(Run(ItemOutcome.Held), Languages.English).ShouldBe("Sending of 2016-09-25 09:52: 1 agreement, 1 waiting.");
    }

    [Fact]
    public void RunOfTablesAlone_HasNoAgreements() => RunCounts.Sentence(Run(), Languages.French).Plain().ShouldBe("Envoi du 2016-09-25 09:52 : aucune entente.");

    [Fact]
    public void EveryOutcome_IsCountedOnce() => RunCounts.Outcomes.Order().ShouldBe(Enum.GetValues<ItemOutcome>());

    private static LastRun Run(params ItemOutcome[] outcomes) => new(
        new TransmissionRow { Component = "a", StartedAt = SnapshotBuilder.Now },
        [.. outcomes.Select((outcome, index) => new TransmissionItemRow { Agreement = $"{index}", File = "", Outcome = outcome })],
        []);
}
