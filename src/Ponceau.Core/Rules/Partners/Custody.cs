using System.Runtime.InteropServices;
using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>Compares the agreements of a child that has several files in one component (HOR-03, GPA-02; procedure, "Garde Partagé").</summary>
internal sealed class Custody(RecordIndex index, AgreementPartners partners)
{
    private readonly IReadOnlyList<Agreement> _agreements = index.Records.Agreements;
    private readonly List<OwnedPeriod> _scheduled = [];
    private readonly List<OwnedPeriod> _some = [];

    /// <param name="files">The ordinals of the child's files in the component.</param>
    public void Compare(ReadOnlySpan<int> files)
    {
        var contested = Gather(files);
        _scheduled.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        FindTakenSlots(contested);
        FindOtherStarts();
    }

    /// <summary>Gathers the well-formed agreements that have a schedule; gives the cells that two files hold, on whatever dates.</summary>
    private TwoWeeks Gather(ReadOnlySpan<int> files)
    {
        _scheduled.Clear();
        TwoWeeks seen = default, contested = default;
        foreach (var file in files)
        {
            TwoWeeks own = default;
            foreach (var ordinal in index.AgreementsOfFile[file])
            {
                if (_agreements[ordinal] is not { Schedule: { } schedule, Period: { } span }) continue;
                _scheduled.Add(new OwnedPeriod(span, file, ordinal));
                own = own.Or(TwoWeeks.Of(schedule, span.Start));
            }

            contested = contested.Or(own.And(seen));
            seen = seen.Or(own);
        }

        return contested;
    }

    private void FindTakenSlots(TwoWeeks contested)
    {
        if (contested.IsEmpty) return;
        for (var cell = 0; cell < TwoWeeks.Cells; cell++)
        {
            if (!contested[cell]) continue;
            _some.Clear();
            foreach (var period in _scheduled)
                if (WeeksOf(period)[cell] && TwoWeeks.Dates(cell, period.Span) is { } dates) _some.Add(period with { Span = dates });
            new Overlaps(_agreements, partners.TakesASlot).Find(CollectionsMarshal.AsSpan(_some));
        }
    }

    private void FindOtherStarts()
    {
        _some.Clear();
        foreach (var period in _scheduled)
            if (_agreements[period.Agreement].Schedule is { Second: not null }) _some.Add(period);
        new Overlaps(_agreements, partners.StartsApart, sameStart: false).Find(CollectionsMarshal.AsSpan(_some));
    }

    private TwoWeeks WeeksOf(OwnedPeriod period) => TwoWeeks.Of(_agreements[period.Agreement].Schedule!.Value, period.Span.Start);
}
