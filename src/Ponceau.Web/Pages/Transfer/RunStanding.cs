using Ponceau.Bridge;
using Ponceau.Data.Rows;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>How far the run of a component is, or how the last one ended.</summary>
public sealed record RunStanding
{
    /// <summary>The run that is going on, else the last one; null before the first.</summary>
    public TransmissionRow? Run { get; init; }

    /// <summary>Who holds the component; null where nobody does.</summary>
    public LeaseRow? Holder { get; init; }

    /// <summary>A run was asked for here, and has not ended.</summary>
    public bool IsAsked { get; init; }

    /// <summary>When a run that the connection stopped is tried again by itself.</summary>
    public DateTime? NextRun { get; init; }

    /// <summary>Rows and sets answered, of those that leave.</summary>
    public int Done { get; init; }

    public int Total { get; init; }
    public DateTime Now { get; init; }

    public bool IsGoing => IsAsked || Holder is not null;

    /// <summary>The rows are known and the first of them is on its way; before that the run settles and reads what it must.</summary>
    public bool IsCounted => Holder is not null && Run is { EndedAt: null } && Total > 0;

    /// <summary>Another program holds the component.</summary>
    public bool IsElsewhere => Holder is { } holder
        && (holder.Machine != ProcessIdentity.Current.Machine || holder.ProcessId != ProcessIdentity.Current.ProcessId);

    /// <summary>The fault that ended the last run; of the connection or ours, never of a record.</summary>
    public Fault? Fault => !IsGoing && Enum.TryParse<FaultKind>(Run?.FaultKind, out var kind) ? new Fault(kind, Run.FaultDetail ?? "") : null;

    /// <summary>How long the rest will take at the pace so far; null before the first answer.</summary>
    public TimeSpan? Left => IsCounted && Done > 0 && Done < Total ? (Now - Run!.StartedAt) / Done * (Total - Done) : null;

    /// <summary>What changes when the page should be read again: a run begins, ends, or is planned.</summary>
    public string Phase => $"{(IsGoing ? "going" : "idle")}-{Run?.Id:N}-{NextRun?.Ticks}";
}
