using System.Runtime.InteropServices;
using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>Compares the agreements of one file with each other (ENT-05, ENT-11).</summary>
internal sealed class FileSiblings(IReadOnlyList<Agreement> agreements, AgreementPartners partners)
{
    private readonly List<OwnedPeriod> _periods = [];
    private readonly Dictionary<(DateOnly Start, Care Care), Agreement> _followed = [];

    /// <param name="file">The ordinals of one file's agreements.</param>
    public void Compare(ReadOnlySpan<int> file)
    {
        if (file.Length < 2) return;
        _periods.Clear();
        foreach (var ordinal in file)
            if (agreements[ordinal].Period is { } span) _periods.Add(new OwnedPeriod(span, ordinal, ordinal));

        var periods = CollectionsMarshal.AsSpan(_periods);
        FindRenewals(file, periods);
        periods.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        new Overlaps(agreements, partners.SharesADay).Find(periods);
    }

    private void FindRenewals(ReadOnlySpan<int> file, ReadOnlySpan<OwnedPeriod> wellFormed)
    {
        _followed.Clear();
        foreach (var period in wellFormed)
        {
            var agreement = agreements[period.Agreement];
            if (agreement.EndKind == EndKind.Replaced && period.Span.End < DateOnly.MaxValue)
                _followed.TryAdd((period.Span.End.AddDays(1), Care.Of(agreement)), agreement);
        }

        if (_followed.Count == 0) return;
        foreach (var ordinal in file)
            if (agreements[ordinal].Start is { } start)
                partners.Renews[ordinal] = _followed.GetValueOrDefault((start, Care.Of(agreements[ordinal])));
    }
}
