using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The words that the screen has for fates.</summary>
public static class Fates
{
    /// <summary>The name of the pill.</summary>
    public static string PillOf(Fate fate) => fate switch
    {
        Fate.Waiting => "ready",
        Fate.Blocked => "blocked",
        Fate.Held => "held",
        Fate.Sending => "sending",
        Fate.Unknown => "unknown",
        Fate.Accepted => "accepted",
        Fate.Refused => "refused",
        Fate.OutOfScope => "out-of-scope",
        Fate.Withdrawn => "withdrawn",
    };

    /// <summary>What the next run takes up.</summary>
    public static bool IsDue(Fate fate) => fate is Fate.Waiting or Fate.Blocked or Fate.Held or Fate.Sending or Fate.Unknown or Fate.Refused;

    /// <summary>Whether the grid shows it; <see cref="RowFilter.Due"/> shows besides what the last run had an answer for.</summary>
    public static bool IsShown(Fate fate, RowFilter filter) => filter switch
    {
        RowFilter.Due => IsDue(fate),
        RowFilter.Refused => fate == Fate.Refused,
        RowFilter.Blocked => fate == Fate.Blocked,
        RowFilter.Held => fate == Fate.Held,
        RowFilter.Unknown => fate == Fate.Unknown,
        RowFilter.Sending => fate == Fate.Sending,
        RowFilter.Waiting => fate == Fate.Waiting,
        RowFilter.Accepted => fate == Fate.Accepted,
        RowFilter.All => true,
    };
}
