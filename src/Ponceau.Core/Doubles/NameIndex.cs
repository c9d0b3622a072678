namespace Ponceau.Core.Doubles;

/// <summary>
/// Finds the records that one of two names leads to: whatever resembles a name shares its last name or its first name with it, exchanged or not.
/// </summary>
internal sealed class NameIndex<TRecord>
{
    private readonly (TRecord Record, NameLikeness Name)[] _all;
    private readonly ILookup<string, int> _byLast;
    private readonly ILookup<string, int> _byFirst;

    public NameIndex(IEnumerable<(TRecord Record, NameLikeness Name)> records)
    {
        _all = [.. records];
        var whole = Enumerable.Range(0, _all.Length).Where(i => _all[i].Name.IsWhole).ToList();
        _byLast = whole.ToLookup(i => _all[i].Name.Key.Last);
        _byFirst = whole.ToLookup(i => _all[i].Name.Key.First);
    }

    /// <summary>Every record that resembles the name, and how; in no order, none twice.</summary>
    public IEnumerable<(TRecord Record, DoubleReasons Name)> Like(NameLikeness typed)
    {
        if (!typed.IsWhole) yield break;
        foreach (var i in _byLast[typed.Key.Last].Concat(_byFirst[typed.Key.First]).Concat(_byLast[typed.Key.First]).Distinct())
            if (typed.To(_all[i].Name) is var likeness and not DoubleReasons.None) yield return (_all[i].Record, likeness);
    }
}
