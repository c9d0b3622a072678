using Ponceau.Core.Records;

namespace Ponceau.Core.Transmission;

/// <summary>From the rows that are ready to what travels together.</summary>
public static class Envelopes
{
    /// <summary>The rows by child, each child's files together, in the order of their first file number.</summary>
    public static IReadOnlyList<EnvelopeGroup> Group(IEnumerable<SelectedRow> rows, RecordSet records)
    {
        var families = records.Families.ToDictionary(f => f.Number);
        var children = records.Children.ToDictionary(c => c.Number);
        var providers = records.Providers.ToDictionary(p => p.Id);

        EnvelopeFile File(IGrouping<FileNumber, SelectedRow> file)
        {
            var head = file.First().File;
            return new EnvelopeFile(head, head.Provider is { } id ? providers[id] : null, families[head.Family], children[head.Child],
                [.. file.OrderBy(r => r.Agreement.Number.Text, StringComparer.Ordinal)
                    .Select(r => new EnvelopeAgreement(r.Agreement, r.State.Revision, r.Choice == RowChoice.Withdrawal))]);
        }

        return [.. rows.GroupBy(r => r.File.Child)
            .Select(child => new EnvelopeGroup(InOrder(child.GroupBy(r => r.File.Number).Select(File))))
            .OrderBy(g => g.Files[0].File.Number.Text, StringComparer.Ordinal)];
    }

    /// <summary>The groups in packs of at most so many files; a group larger than that travels alone.</summary>
    public static IEnumerable<IReadOnlyList<EnvelopeGroup>> Pack(IEnumerable<EnvelopeGroup> groups, int filesPerSubmission)
    {
        var pack = new List<EnvelopeGroup>();
        var files = 0;
        foreach (var group in groups)
        {
            if (files > 0 && files + group.Files.Count > filesPerSubmission)
            {
                yield return pack;
                pack = [];
                files = 0;
            }
            pack.Add(group);
            files += group.Files.Count;
        }
        if (files > 0) yield return pack;
    }

    /// <summary>The files of a pack, in order of number.</summary>
    public static IReadOnlyList<EnvelopeFile> Files(IEnumerable<EnvelopeGroup> pack) => InOrder(pack.SelectMany(g => g.Files));

    private static IReadOnlyList<EnvelopeFile> InOrder(IEnumerable<EnvelopeFile> files) =>
        [.. files.OrderBy(f => f.File.Number.Text, StringComparer.Ordinal)];
}
