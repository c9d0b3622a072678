using Ponceau.Data.Rows;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The counts of a run, which add up: selected = accepted + refused + blocked + held + unsent (reliability.md, promise 5).</summary>
public static class RunCounts
{
    /// <summary>The outcomes in the order in which they are told.</summary>
    public static readonly IReadOnlyList<ItemOutcome> Outcomes = [ItemOutcome.Accepted, ItemOutcome.Refused, ItemOutcome.Blocked, ItemOutcome.Held, ItemOutcome.Unsent];

    /// <summary>"Dernier envoi, 2016-09-25 09:52 : 7 ententes, dont 6 acceptées et 1 refusée."</summary>
    public static string Sentence(LastRun last, Texts texts)
    {
        var parts = Outcomes.Where(outcome => last.Count(outcome) > 0).Select(outcome => texts.Count($"transfer.run.{outcome}", last.Count(outcome)));
        return texts.Count("transfer.run.counts", last.Items.Count, ("time", MontrealTime.Written(last.Run.StartedAt)), ("counts", string.Join(", ", parts)));
    }
}
