namespace Ponceau.Core.Merging;

/// <summary>The fields of two records, decided one by one.</summary>
internal static class MergeFields
{
    public static (T Merged, IReadOnlyList<MergedField> Fields) Decide<T>(
        IEnumerable<MergeField<T>> fields, T kept, T other, IReadOnlyDictionary<string, MergeSide> choices)
        where T : class
    {
        var merged = kept;
        var decided = new List<MergedField>();
        foreach (var field in fields.Where(field => field.SaysSomething(kept, other)))
        {
            var decision = field.Decide(kept, other, choices);
            decided.Add(decision);
            if (decision is { Side: MergeSide.Other }) merged = field.Take(merged, other);
        }
        return (merged, decided);
    }
}
