namespace Ponceau.Web.Pages.Transfer;

/// <summary>What the screen needs besides the snapshot.</summary>
public sealed record TransferReading
{
    public required RunStanding Run { get; init; }
    public IReadOnlyDictionary<string, DateTime> LastSendings { get; init; } = new Dictionary<string, DateTime>();
    public IReadOnlySet<string> Going { get; init; } = new HashSet<string>();

    /// <summary>The last run; null before the first.</summary>
    public LastRun? Last { get; init; }

    public Uri? Ministry { get; init; }

    public IReadOnlyDictionary<string, DateTime> HeldSince { get; init; } = new Dictionary<string, DateTime>();

    /// <summary>The agreements that the last run took up.</summary>
    public IReadOnlySet<string> Agreements => Last?.Items.Select(item => item.Agreement).ToHashSet() ?? [];

    public DateTime? SendingOf(string component) => LastSendings.TryGetValue(component, out var at) ? at : null;

    public bool IsGoing(string component) => Going.Contains(component) || (Run.Run?.Component == component && Run.IsGoing);
}
