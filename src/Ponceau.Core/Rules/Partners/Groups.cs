namespace Ponceau.Core.Rules.Partners;

/// <summary>The ordinals of some records by the ordinal of what they belong to, each group in the order of the records.</summary>
internal sealed class Groups
{
    private readonly int[] _starts;
    private readonly int[] _members;

    /// <param name="owners">For each record, the ordinal of its owner.</param>
    /// <param name="count">How many owners there are.</param>
    public Groups(int[] owners, int count)
    {
        _starts = new int[count + 1];
        foreach (var owner in owners) _starts[owner + 1]++;
        for (var i = 0; i < count; i++) _starts[i + 1] += _starts[i];

        _members = new int[owners.Length];
        var next = _starts.AsSpan(0, count).ToArray();
        for (var i = 0; i < owners.Length; i++) _members[next[owners[i]]++] = i;
    }

    public ReadOnlySpan<int> this[int owner] => _members.AsSpan(_starts[owner], _starts[owner + 1] - _starts[owner]);
}
