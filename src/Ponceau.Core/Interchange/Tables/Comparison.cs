using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>What taking records in would do, kind by kind, before anything is saved.</summary>
public static class Comparison
{
    /// <summary>The kinds of which there are records.</summary>
    public static IReadOnlyList<(Table Table, Tally Tally)> Of(RecordSet records, RecordSet? current) =>
    [
        .. new[]
        {
            Kind(Table.Components, records.Components, current?.Components, each => each.Id),
            Kind(Table.Providers, records.Providers, current?.Providers, each => each.Id),
            Kind(Table.Families, records.Families, current?.Families, each => each.Number),
            Kind(Table.Children, records.Children, current?.Children, each => each.Number),
            Kind(Table.Files, records.Files, current?.Files, each => each.Number),
            Kind(Table.Agreements, records.Agreements, current?.Agreements, each => each.Number),
            Kind(Table.Closures, records.Closures, current?.Closures, each => (each.Component, each.Year)),
            Kind(Table.CsssPeriods, records.CsssPeriods, current?.CsssPeriods, each => (each.Component, each.FinancialYear)),
        }.Where(kind => kind.Tally.All > 0),
    ];

    private static (Table Table, Tally Tally) Kind<T, TKey>(Table table, IReadOnlyList<T> records, IReadOnlyList<T>? current, Func<T, TKey> keyOf)
        where T : class
        where TKey : notnull
    {
        var kept = (current ?? []).ToDictionary(keyOf);
        var tally = new Tally();
        foreach (var record in records) tally.Count(record, kept.GetValueOrDefault(keyOf(record)));
        return (table, tally);
    }
}
