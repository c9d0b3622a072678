using Ponceau.Core.Records;
using Ponceau.Data.Store;

namespace Ponceau.Web.Pages.History;

/// <summary>Saves a version of any kind of record over the record as it was read.</summary>
public static class RecordSaving
{
    public static Task<SaveOutcome> SaveAsync(RecordStore store, object record, object basedOn, string by) => (record, basedOn) switch
    {
        (Child changed, Child kept) => store.SaveAsync(changed, kept, by),
        (Family changed, Family kept) => store.SaveAsync(changed, kept, by),
        (ParentChildFile changed, ParentChildFile kept) => store.SaveAsync(changed, kept, by),
        (Agreement changed, Agreement kept) => store.SaveAsync(changed, kept, by),
        (Component changed, Component kept) => store.SaveAsync(changed, kept, by),
        (Provider changed, Provider kept) => store.SaveAsync(changed, kept, by),
        (ClosureSet changed, ClosureSet kept) => store.SaveAsync(changed, kept, by),
        (CsssPeriodSet changed, CsssPeriodSet kept) => store.SaveAsync(changed, kept, by),
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };
}
