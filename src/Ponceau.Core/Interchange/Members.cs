using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ponceau.Core.Interchange;

/// <summary>The members of one object of the document: each is asked for by name, and what nobody asked for is refused.</summary>
internal sealed partial class Members
{
    private readonly JsonElement _object;
    private readonly Place _place;
    private readonly Faults _faults;
    private readonly SharedTexts _texts;
    private readonly JsonProperty[] _members;
    private readonly bool[] _read;
    private List<string>? _refused;
    private int _next;

    private Members(JsonElement json, Place place, Faults faults, SharedTexts texts)
    {
        (_object, _place, _faults, _texts) = (json, place, faults, texts);
        _members = [.. json.EnumerateObject()];
        _read = new bool[_members.Length];
    }

    /// <summary>Reads an object with <paramref name="read"/>, then refuses the members that it did not ask for.</summary>
    public static bool TryRead<T>(JsonElement json, Place place, Faults faults, SharedTexts texts, Func<Members, T> read, out T value)
    {
        value = default!;
        if (json.ValueKind != JsonValueKind.Object)
        {
            faults.Add(faults.SpotOf(json, place), new Wrong("NotObject"));
            return false;
        }
        var members = new Members(json, place, faults, texts);
        value = read(members);
        members.RefuseUnread();
        return true;
    }

    /// <summary>Refuses a member's value, unless it was refused already: one fault does not bring another.</summary>
    public void Refuse(string name, Wrong wrong)
    {
        if (IsRefused(name)) return;
        (_refused ??= []).Add(name);
        _faults.Add(SpotOf(name), wrong);
    }

    public bool IsRefused(string name) => _refused?.Contains(name) == true;

    /// <summary>Refuses the object itself.</summary>
    public void Refuse(Wrong wrong) => _faults.Add(_faults.SpotOf(_object, _place), wrong);

    /// <summary>Where a member stands; one that is lacking stands where its object starts.</summary>
    public Spot SpotOf(string name)
    {
        var index = IndexOf(name);
        return _faults.SpotOf(index < 0 ? _object : _members[index].Value, _place.Member(name));
    }

    // Members mostly stand in the order in which they are asked for: the search starts after the last one found.
    private JsonElement? Find(string name)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            var at = (_next + i) % _members.Length;
            if (_read[at] || !MemberName.Is(_members[at], name)) continue;
            _read[at] = true;
            _next = at + 1;
            return _members[at].Value;
        }
        return null;
    }

    private int IndexOf(string name) => Array.FindIndex(_members, member => MemberName.Is(member, name));

    private T Lacking<T>(string name, T otherwise)
    {
        Refuse(name, new Wrong("Lacking", ("member", name)));
        return otherwise;
    }

    private void RefuseUnread()
    {
        if (!_read.Contains(false)) return;
        string[] known = [.. _members.Where((_, i) => _read[i]).Select(MemberName.Of)];
        foreach (var member in _members.Where((_, i) => !_read[i]))
        {
            var name = MemberName.Of(member);
            var spot = new Spot(_faults.OffsetOf(JsonMarshal.GetRawUtf8PropertyName(member)), _place.Member(name));
            _faults.Add(spot, MemberName.Refusal(name, known.Contains(name)));
        }
    }
}
