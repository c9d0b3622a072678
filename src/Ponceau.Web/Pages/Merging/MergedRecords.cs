using Ponceau.Core.Records;
using Ponceau.Data.Store;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>Where the page of a record went that was merged with another one.</summary>
public static class MergedRecords
{
    /// <returns>The number of the record that stays, and its page; null where the number is not that of a merged record.</returns>
    public static async Task<(string Number, string Address)?> KeptOf<TRecord>(RecordStore store, string number, CancellationToken stop)
    {
        var numbers = await store.Merges.NumbersAsync(stop);
        var (kept, address) = typeof(TRecord) == typeof(Child) ? Of(numbers.Child(number), RecordAddress.Child)
            : typeof(TRecord) == typeof(Family) ? Of(numbers.Family(number), RecordAddress.Family) : (number, "");
        return kept == number ? null : (kept, address);
    }

    private static (string, string) Of(string kept, Func<string, string> address) => (kept, address(kept));
}
