using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>Finds, before any rule is tried, the partners that the rules about pairs ask for.</summary>
internal sealed class RecordPartners
{
    private readonly RecordIndex _index;
    private readonly FileSiblings _siblings;
    private readonly Custody _custody;

    /// <param name="component">The only component whose rows are judged; none where all are. Children are compared in the whole organisation.</param>
    public RecordPartners(RecordIndex index, int? component)
    {
        _index = index;
        Agreements = new AgreementPartners(index.Records.Agreements.Count);
        Files = new FilePartners(index);
        SameNirec = Doubles.OfNirec(index.Records.Children);
        SameIdentity = Doubles.OfIdentity(index.Records.Children);
        _siblings = new FileSiblings(index.Records.Agreements, Agreements);
        _custody = new Custody(index, Agreements);

        for (var file = 0; file < index.Records.Files.Count; file++)
            if (IsJudged(index.ComponentOfFile[file], component)) _siblings.Compare(index.AgreementsOfFile[file]);
        for (var child = 0; child < index.Records.Children.Count; child++) CompareFiles(index.FilesOfChild[child], component);
    }

    public AgreementPartners Agreements { get; }

    public FilePartners Files { get; }

    /// <summary>For each child, another one with the same well-formed NIREC (NIR-08).</summary>
    public Child?[] SameNirec { get; }

    /// <summary>For each child, another one with the same names and birth date (ENF-06).</summary>
    public Child?[] SameIdentity { get; }

    /// <summary>Compares the files of one child, component by component.</summary>
    private void CompareFiles(ReadOnlySpan<int> ofChild, int? component)
    {
        if (ofChild.Length < 2) return;
        var files = ofChild.ToArray();
        Array.Sort(files, (one, other) => (_index.ComponentOfFile[one], one).CompareTo((_index.ComponentOfFile[other], other)));
        for (int from = 0, to; from < files.Length; from = to)
        {
            var current = _index.ComponentOfFile[files[from]];
            for (to = from + 1; to < files.Length && _index.ComponentOfFile[files[to]] == current;) to++;
            if (to - from < 2 || !IsJudged(current, component)) continue;
            Files.Compare(files.AsSpan(from, to - from));
            _custody.Compare(files.AsSpan(from, to - from));
        }
    }

    private static bool IsJudged(int component, int? only) => only is null || only == component;
}
