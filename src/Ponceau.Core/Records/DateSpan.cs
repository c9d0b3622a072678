namespace Ponceau.Core.Records;

/// <summary>A period of whole days, both ends included; the end is not before the start. An open end is <see cref="DateOnly.MaxValue"/>.</summary>
public readonly record struct DateSpan(DateOnly Start, DateOnly End)
{
    /// <summary>The period from a start to an end that may be absent (far in the future); none where the start is absent or after the end.</summary>
    public static DateSpan? Of(DateOnly? start, DateOnly? end) =>
        start is { } first && first <= (end ?? DateOnly.MaxValue) ? new DateSpan(first, end ?? DateOnly.MaxValue) : null;

    public bool Contains(DateOnly day) => Start <= day && day <= End;

    public bool SharesADayWith(DateSpan other) => Start <= other.End && other.Start <= End;
}
