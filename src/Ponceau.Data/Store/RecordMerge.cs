namespace Ponceau.Data.Store;

/// <summary>A merge as the history of the record that stays keeps it: what went into it, and what is needed to take it apart again.</summary>
/// <param name="Other">The number of the record that went.</param>
/// <param name="Files">The files that moved, by number.</param>
/// <param name="KeptBefore">The row of the record that stays, as the history keeps it.</param>
/// <param name="OtherBefore">The row of the record that went.</param>
/// <param name="IsUndone">The merge was taken apart again.</param>
public sealed record RecordMerge(string Other, IReadOnlyList<string> Files, string KeptBefore, string KeptAfter, string OtherBefore, bool IsUndone = false)
{
    public override string ToString() => $"RecordMerge {Other}";
}
