using Ponceau.Core.Records;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules.Partners;

/// <summary>Compares the families of a child that has several files in one component (PAR-06, PAR-09; procedure, "Garde Partagé").</summary>
internal sealed class FilePartners(RecordIndex index)
{
    private readonly Dictionary<NameKey, (int First, int? OfOtherFamily)> _parentsA = [];

    /// <summary>True for a file of a child with files of two families in the component.</summary>
    public bool[] TwoFamilies { get; } = new bool[index.Records.Files.Count];

    /// <summary>The file whose parent A is this file's parent B.</summary>
    public ParentChildFile?[] OtherParents { get; } = new ParentChildFile?[index.Records.Files.Count];

    /// <param name="files">The ordinals of the child's files in the component.</param>
    public void Compare(ReadOnlySpan<int> files)
    {
        if (!OfTwoFamilies(files)) return;
        _parentsA.Clear();
        foreach (var file in files)
            if (NameKey.Of(FamilyOf(file).ParentA) is { } name) Note(name, file);

        foreach (var file in files)
        {
            TwoFamilies[file] = true;
            if (NameKey.Of(FamilyOf(file).ParentB) is { } name && OtherFileOf(name, index.FamilyOfFile[file]) is { } other)
                OtherParents[file] = index.Records.Files[other];
        }
    }

    private bool OfTwoFamilies(ReadOnlySpan<int> files)
    {
        foreach (var file in files)
            if (index.FamilyOfFile[file] != index.FamilyOfFile[files[0]]) return true;
        return false;
    }

    private void Note(NameKey name, int file)
    {
        if (!_parentsA.TryGetValue(name, out var known)) _parentsA[name] = (file, null);
        else if (index.FamilyOfFile[known.First] != index.FamilyOfFile[file]) _parentsA[name] = known with { OfOtherFamily = file };
    }

    private int? OtherFileOf(NameKey name, int family)
    {
        if (!_parentsA.TryGetValue(name, out var known)) return null;
        return index.FamilyOfFile[known.First] != family ? known.First : known.OfOtherFamily;
    }

    private Family FamilyOf(int file) => index.Records.Families[index.FamilyOfFile[file]];
}
