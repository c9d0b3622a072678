namespace Ponceau.Core.Merging;

/// <summary>A field that two records may say differently.</summary>
/// <param name="Value">What it says; null or an empty text where it says nothing.</param>
/// <param name="Take">The first record with the second's value.</param>
/// <param name="MustChoose">Two values are never chosen between in silence.</param>
internal sealed record MergeField<T>(string Name, Func<T, object?> Value, Func<T, T, T> Take, bool MustChoose = false)
    where T : class
{
    /// <summary>How the field stands and where its value comes from; what was chosen counts only where there is a choice.</summary>
    public MergedField Decide(T kept, T other, IReadOnlyDictionary<string, MergeSide> choices)
    {
        var (ours, theirs) = (Value(kept), Value(other));
        if (Equals(ours, theirs)) return new MergedField(Name, MergeKind.Same, MergeSide.Kept);
        if (IsEmpty(theirs)) return new MergedField(Name, MergeKind.OneSided, MergeSide.Kept);
        if (IsEmpty(ours)) return new MergedField(Name, MergeKind.OneSided, MergeSide.Other);
        MergeSide? side = choices.TryGetValue(Name, out var chosen) ? chosen : MustChoose ? null : MergeSide.Kept;
        return new MergedField(Name, MergeKind.Conflict, side, MustChoose);
    }

    public bool SaysSomething(T kept, T other) => !IsEmpty(Value(kept)) || !IsEmpty(Value(other));

    private static bool IsEmpty(object? value) => value is null or "";
}
