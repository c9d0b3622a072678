namespace Ponceau.Core.Rules;

/// <summary>Gathers the findings of one subject; one list serves a whole judgement, and nothing is allocated where nothing is found.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _found = [];

    /// <summary>Tries each rule on a subject that stands at a place in the document.</summary>
    public void Try<TSubject>(Rule<TSubject>[] rules, TSubject subject, int place = 0, string? field = null)
    {
        foreach (var rule in rules)
            if (rule.Fires(subject)) _found.Add(new Finding(rule, field ?? rule.Field, rule.Tells?.Invoke(subject) ?? [], place));
    }

    public void Add(IReadOnlyList<Finding> found) => _found.AddRange(found);

    /// <summary>What was gathered, by rule and place; the list is empty again.</summary>
    public IReadOnlyList<Finding> Take()
    {
        if (_found.Count == 0) return [];
        var taken = _found.ToArray();
        _found.Clear();
        Array.Sort(taken);
        return taken;
    }
}
