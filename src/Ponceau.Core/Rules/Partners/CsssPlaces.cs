using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Rules.Partners;

/// <summary>The places that one component reserves under the CSSS protocol, and the agreements that take them (CSS-01, CSS-08).</summary>
internal sealed class CsssPlaces
{
    private readonly Dictionary<string, Side> _sides = [];

    private CsssPlaces(IEnumerable<CsssPeriodSet> sets, IEnumerable<(string AgeCode, DateSpan Span)> taken)
    {
        var reserved = sets.SelectMany(set => set.Periods).ToLookup(period => period.AgeCode);
        var running = taken.ToLookup(agreement => agreement.AgeCode, agreement => agreement.Span);
        foreach (var code in CsssPeriod.AgeCodes) _sides[code] = new Side([.. reserved[code]], [.. running[code]]);
    }

    /// <param name="sets">The component's sets without an error: the others do not count.</param>
    public static CsssPlaces Of(RecordIndex index, int component, IEnumerable<CsssPeriodSet> sets)
    {
        var taken = new List<(string AgeCode, DateSpan Span)>();
        foreach (var file in index.FilesOfComponent[component])
        {
            var birth = index.Records.Children[index.ChildOfFile[file]].BirthDate;
            foreach (var ordinal in index.AgreementsOfFile[file])
                if (index.Records.Agreements[ordinal] is { Csss: true, Period: { } span } && birth is { } date
                    && AgeCode.Of(Age.InMonths(date, span.Start)) is { } code) taken.Add((code, span));
        }

        return new CsssPlaces(sets, taken);
    }

    /// <summary>The first day of a period that no reserved period of the code covers; its first day where there is no code.</summary>
    public DateOnly? FirstGap(string? ageCode, DateSpan span) => ageCode is null ? span.Start : _sides[ageCode].Covered.FirstGap(span);

    /// <summary>How many agreements of the code run on a day, and for how many places; none where no reserved period covers the day.</summary>
    public (long Running, long Places)? On(string ageCode, DateOnly day)
    {
        var side = _sides[ageCode];
        return side.Covered.FirstGap(new DateSpan(day, day)) is null ? (side.Running.On(day), side.Places.On(day)) : null;
    }

    private sealed class Side(IReadOnlyList<CsssPeriod> reserved, IReadOnlyList<DateSpan> running)
    {
        public Coverage Covered { get; } = new(reserved.Select(SpanOf));
        public DayTally Places { get; } = new(reserved.Select(period => (SpanOf(period), (long)period.Places)));
        public DayTally Running { get; } = new(running.Select(span => (span, 1L)));

        // A set without an error has both dates of each period, in order (CSS-02).
        private static DateSpan SpanOf(CsssPeriod period) => DateSpan.Of(period.Start, period.End)!.Value;
    }
}
