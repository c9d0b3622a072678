using Ponceau.Core.Records;

namespace Ponceau.Core.Merging;

/// <summary>
/// The files of a record that goes. They stay files, each with its number and its agreements, since they are the ministry's unit; they only
/// name the record that stays.
/// </summary>
internal static class FileMoves
{
    public static IReadOnlyList<FileMove> Of(RecordSet records, Func<ParentChildFile, bool> isMoved, Func<ParentChildFile, ParentChildFile> move)
    {
        var after = records.Files.Select(file => isMoved(file) ? move(file) : file).ToList();
        var alike = after.ToLookup(file => (file.Child, file.Family, file.Component), file => file.Number);
        return
        [
            .. records.Files.Zip(after).Where(pair => isMoved(pair.First)).Select(pair => new FileMove(
                pair.First, pair.Second, [.. alike[(pair.Second.Child, pair.Second.Family, pair.Second.Component)].Where(n => n != pair.Second.Number)])),
        ];
    }

    /// <summary>The files as they will be, in their order.</summary>
    public static IReadOnlyList<ParentChildFile> Applied(RecordSet records, IReadOnlyList<FileMove> moves)
    {
        var moved = moves.ToDictionary(move => move.Before.Number, move => move.After);
        return [.. records.Files.Select(file => moved.GetValueOrDefault(file.Number, file))];
    }
}
