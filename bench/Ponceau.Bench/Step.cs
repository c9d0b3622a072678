using System.Diagnostics;
using System.Globalization;
using Ponceau.Bridge;
using Ponceau.Core.Generation;
using Ponceau.Core.Interchange;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Bench;

/// <summary>What can be measured, in the order in which one needs the other. A step gives back the time of what it is about.</summary>
internal static class Step
{
    public static readonly IReadOnlyDictionary<string, Func<Place, Task<TimeSpan>>> All = new Dictionary<string, Func<Place, Task<TimeSpan>>>
    {
        ["generate"] = place => Timed(() =>
        {
            using var file = File.Create(place.Document);
            DocumentWriter.Write(file, Generator.Generate(new GenerationOptions(place.Children)), withAccessCodes: true, GenerationOptions.UsualDay);
            return Task.CompletedTask;
        }),
        ["read"] = place => Timed(() => Task.FromResult(Read(place, null))),
        ["import"] = place => ImportAsync(place, fresh: true, change: records => records),
        ["again"] = place => ImportAsync(place, fresh: false, change: records => records),
        ["change"] = place => ImportAsync(place, fresh: false, change: ChangeSome),
        ["load"] = async place => await WithStoreAsync(place, async (_, store) => await store.LoadAsync()),
        ["judge"] = JudgeAsync,
        ["snapshot"] = place => WithStoreAsync(place, async (database, store) => await Snapshot.TakeAsync(database, store, new Leases(database, ProcessIdentity.Current))),
    };

    private static RecordSet Read(Place place, RecordSet? current)
    {
        using var file = new FileStream(place.Document, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return DocumentReader.Read(file, current).Document!.Records;
    }

    /// <summary>From the bytes of the document to the last byte on the disk, as <c>ponceau import</c> does.</summary>
    private static async Task<TimeSpan> ImportAsync(Place place, bool fresh, Func<RecordSet, RecordSet> change)
    {
        var (_, store) = await place.OpenAsync(fresh);
        return await Timed(async () => await store.ImportAsync(change(Read(place, await store.LoadAsync())), "bench"));
    }

    /// <summary>One child in a hundred says something else each time.</summary>
    private static RecordSet ChangeSome(RecordSet records)
    {
        var mark = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        return records with { Children = [.. records.Children.Select((child, at) => at % 100 == 0 ? child with { Group = mark } : child)] };
    }

    private static async Task<TimeSpan> JudgeAsync(Place place)
    {
        var (_, store) = await place.OpenAsync();
        var records = await store.LoadAsync();
        return await Timed(() => Task.FromResult(Judge.Of(records!, GenerationOptions.UsualDay)));
    }

    private static async Task<TimeSpan> WithStoreAsync(Place place, Func<Data.Database, Data.Store.RecordStore, Task> work)
    {
        var (database, store) = await place.OpenAsync();
        return await Timed(() => work(database, store));
    }

    private static async Task<TimeSpan> Timed(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }
}
