using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Core.Transmission;

/// <summary>One row that a run takes up, sent or not.</summary>
public sealed record SelectedRow(Agreement Agreement, ParentChildFile File, AgreementState State, RowChoice Choice, IReadOnlyList<Finding> Findings);

/// <summary>What a run does with a row.</summary>
public enum RowChoice
{
    /// <summary>It leaves.</summary>
    Send,

    /// <summary>Its withdrawal leaves, whatever our findings (reliability.md, "How").</summary>
    Withdrawal,

    /// <summary>Something must be corrected first.</summary>
    Blocked,

    /// <summary>Something is awaited.</summary>
    Held,
}
