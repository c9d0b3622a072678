using Ponceau.Core.Records;

namespace Ponceau.Core.Merging;

/// <summary>Two records that are the same child or the same family, made one: what it will say, and what moves where. Nothing is done by it.</summary>
public sealed record Merge<T>
    where T : class
{
    /// <summary>The record that stays, as it was read.</summary>
    public required T Kept { get; init; }

    /// <summary>The record that goes, as it was read.</summary>
    public required T Other { get; init; }

    /// <summary>The record that goes, with its parents in the order of the one that stays: what the fields are compared with.</summary>
    public required T Compared { get; init; }

    /// <summary>The record that stays as it will be; an undecided field is still as it was.</summary>
    public required T Merged { get; init; }

    /// <summary>Every field that says something in one of them.</summary>
    public required IReadOnlyList<MergedField> Fields { get; init; }

    /// <summary>The files of the record that goes.</summary>
    public required IReadOnlyList<FileMove> Moves { get; init; }

    /// <summary>All the records as they will be.</summary>
    public required RecordSet After { get; init; }

    public bool IsDecided => Fields.All(each => each.Side is not null);

    public override string ToString() => $"Merge ({Moves.Count} files)";
}

/// <summary>Which of two records a value is taken from.</summary>
public enum MergeSide
{
    Kept,
    Other,
}

/// <summary>How a field stands in two records.</summary>
public enum MergeKind
{
    /// <summary>Both say the same.</summary>
    Same,

    /// <summary>Only one of them says anything, and that stands.</summary>
    OneSided,

    /// <summary>A list: what either has is in it.</summary>
    Joined,

    /// <summary>Each says something else: the user chooses.</summary>
    Conflict,
}

/// <summary>What becomes of one field.</summary>
/// <param name="Name">Its name in the rules; <c>parentA</c> alone for a whole person, <c>parentA.name</c> and <c>parentA.address</c> for what belongs together.</param>
/// <param name="Side">Where its value comes from; null while it is to be chosen.</param>
/// <param name="MustChoose">The user chooses, whatever was there: a number that tells one child from another is never chosen in silence.</param>
public sealed record MergedField(string Name, MergeKind Kind, MergeSide? Side, bool MustChoose = false);

/// <summary>A file whose child or family becomes another.</summary>
/// <param name="Twins">The files that will then be of the same child, family and component.</param>
public sealed record FileMove(ParentChildFile Before, ParentChildFile After, IReadOnlyList<FileNumber> Twins);
