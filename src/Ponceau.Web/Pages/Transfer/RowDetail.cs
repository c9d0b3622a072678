using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Part 3: what there is to say of the row chosen.</summary>
public sealed record RowDetail
{
    public required RowLine Line { get; init; }

    /// <summary>The ministry's messages, E before A.</summary>
    public required IReadOnlyList<MessageLine> Messages { get; init; }

    public required IReadOnlyList<MessageLine> Findings { get; init; }

    /// <summary>The messages are about an earlier revision than the one that stands here.</summary>
    public required bool IsAnswerOutdated { get; init; }

    /// <summary>The ministry holds this revision, which is not ours: the user chooses. Null where there is nothing to choose.</summary>
    public required int? TheirRevision { get; init; }

    public required int OurRevision { get; init; }

    /// <summary>Where the child's act of birth is shown; null where none is kept.</summary>
    public string? ActOfBirth { get; init; }

    public required string Child { get; init; }

    /// <summary>Something of it is still to leave, and can be looked at before.</summary>
    public bool IsToLeave => Line.Fate is Fate.Waiting or Fate.Refused or Fate.Blocked or Fate.Held;

    public static RowDetail Of(RowStanding row, RowReader reader, Texts texts)
    {
        var (agreement, file) = (row.Row.Agreement, row.Row.File);
        return new RowDetail
        {
            Line = reader.Read(row),
            Messages = [.. reader.MessagesOf(row).Select(m => MessageLine.Of(m, FieldLink.Of(m.Target, file, agreement.Number), texts))],
            Findings = [.. reader.FindingsOf(row).Select(f => MessageLine.Of(f, FieldLink.Of(f.Field, file, agreement.Number), texts))],
            IsAnswerOutdated = !row.State.IsAccepted && row.State.RefusedRevision != row.State.Revision,
            TheirRevision = row.State.TheirRevision,
            OurRevision = row.State.Revision,
            Child = file.Child,
        };
    }
}
