namespace Ponceau.Core.Interchange;

/// <summary>A place in the document, as the way that leads to it. Its pointer (RFC 6901) is written out only where there is a fault.</summary>
internal sealed class Place
{
    public static readonly Place Document = new(null, null, 0);

    private readonly Place? _parent;
    private readonly string? _member;
    private readonly int _index;

    private Place(Place? parent, string? member, int index) => (_parent, _member, _index) = (parent, member, index);

    public Place Member(string name) => new(this, name, 0);

    public Place Item(int index) => new(this, null, index);

    public string Pointer => _parent is null ? "" : $"{_parent.Pointer}/{Step}";

    private string Step => _member is null ? $"{_index}" : _member.Replace("~", "~0").Replace("/", "~1");
}

/// <summary>A place, and where it stands in the document's bytes, so that faults can be listed in the document's order.</summary>
internal readonly record struct Spot(long Offset, Place Place);
