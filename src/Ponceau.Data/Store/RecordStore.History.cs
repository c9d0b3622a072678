using Ponceau.Core.Records;

namespace Ponceau.Data.Store;

/// <summary>What was saved before, and the saves by which it is put back.</summary>
public sealed partial class RecordStore
{
    public RecordHistory History { get; } = new(database, codes);

    /// <summary>Makes one record of two.</summary>
    public Merges Merges { get; } = new(database);

    /// <inheritdoc cref="SaveAsync(Family, Family, string)"/>
    public Task<SaveOutcome> SaveAsync(Provider record, Provider basedOn, string by) => SaveAsync(_providers, record, basedOn, by);

    /// <inheritdoc cref="SaveAsync(Family, Family, string)"/>
    public Task<SaveOutcome> SaveAsync(ClosureSet record, ClosureSet basedOn, string by) => SaveAsync(_closures, record, basedOn, by);

    /// <inheritdoc cref="SaveAsync(Family, Family, string)"/>
    public Task<SaveOutcome> SaveAsync(CsssPeriodSet record, CsssPeriodSet basedOn, string by) => SaveAsync(_csss, record, basedOn, by);
}
