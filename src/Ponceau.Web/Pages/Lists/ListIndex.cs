using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Ponceau.Bridge;

namespace Ponceau.Web.Pages.Lists;

/// <summary>
/// The lines of a list, made once for a snapshot and a language: with 10,000 children the making takes longer than all that is asked of them
/// afterwards.
/// </summary>
public sealed class ListIndex<TLine>
    where TLine : ListLine
{
    private static readonly ConditionalWeakTable<Snapshot, ConcurrentDictionary<string, ListIndex<TLine>>> Made = [];

    private readonly CompareInfo _order;
    private readonly ConcurrentDictionary<string, IReadOnlyList<TLine>> _sorted = new(StringComparer.Ordinal);

    private ListIndex(IReadOnlyList<TLine> lines, CultureInfo language)
    {
        Lines = lines;
        _order = language.CompareInfo;
    }

    /// <summary>Every line, by number.</summary>
    public IReadOnlyList<TLine> Lines { get; }

    public static ListIndex<TLine> Of(Snapshot snapshot, CultureInfo language, Func<Snapshot, IEnumerable<TLine>> make) =>
        Made.GetOrCreateValue(snapshot).GetOrAdd(language.Name, _ => new ListIndex<TLine>([.. make(snapshot)], language));

    /// <summary>Every line, as the language sorts the column's values; empty ones last, equal ones by name and number.</summary>
    public IReadOnlyList<TLine> By(ListColumn<TLine> column, bool descending) =>
        _sorted.GetOrAdd((descending ? "-" : "") + column.Name, _ => Sorted(column, descending));

    private IReadOnlyList<TLine> Sorted(ListColumn<TLine> column, bool descending)
    {
        var keyed = Lines.Select(line => (Line: line, Value: KeyOf(column.Value(line)), Name: KeyOf(line.Name))).ToList();
        var values = Comparer<SortKey>.Create(SortKey.Compare);
        var empty = keyed.OrderBy(each => column.Value(each.Line).Length == 0);
        var ordered = descending ? empty.ThenByDescending(each => each.Value, values) : empty.ThenBy(each => each.Value, values);
        return [.. ordered.ThenBy(each => each.Name, values).ThenBy(each => each.Line.Number, StringComparer.Ordinal).Select(each => each.Line)];
    }

    private SortKey KeyOf(string text) => _order.GetSortKey(text, CompareOptions.IgnoreCase);
}
