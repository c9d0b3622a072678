using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Data;
using Ponceau.Data.Store;
using Ponceau.Usage;

namespace Ponceau;

/// <summary>What the verbs work on: the data folder with its database brought up to this version, and the bridge to the ministry.</summary>
public sealed record Workplace(DataFolder Folder, Database Database, RecordStore Store, Bridge.Bridge Bridge, BridgeSettings Ministry)
{
    /// <summary>Opens it, or tells the terminal why it cannot be opened.</summary>
    public static async Task<Workplace?> OpenAsync(Settings settings, Terminal terminal, bool speaksToMinistry = false)
    {
        var folder = new DataFolder(settings.DataFolder);
        if (!folder.TryPrepare()) return Refuse(terminal, CliTexts.Get("workplace.read-only", ("folder", folder.Root)));
        if (speaksToMinistry && settings.CsgUrl is null) return Refuse(terminal, CliTexts.Get("workplace.no-ministry"));
        if (settings.CsgUrl is { } address && !BridgeSettings.MaySpeakTo(address))
            return Refuse(terminal, CliTexts.Get("workplace.not-https", ("address", address.Authority)));

        var database = new Database(folder, terminal.Time);
        if (await database.MigrateAsync() is { } newer)
            return Refuse(terminal, CliTexts.Get("workplace.newer", ("theirs", newer.Theirs), ("ours", newer.Ours)));
        var store = new RecordStore(database, AccessCodes.In(folder));
        var ministry = new BridgeSettings { Address = settings.CsgUrl, AuthorityFile = settings.CsgCa, FilesPerSubmission = settings.FilesPerSubmission };
        return new Workplace(folder, database, store, Ponceau.Bridge.Bridge.Of(database, store, ministry), ministry);
    }

    /// <summary>The component named, or all; null once the terminal was told that there is none of that name.</summary>
    public async Task<IReadOnlyList<Component>?> ComponentsAsync(string? id, Terminal terminal, CancellationToken stop)
    {
        var all = (await Store.LoadAsync(stop))?.Components ?? [];
        if (id is null) return all;
        if (all.Where(c => c.Id == id).ToList() is { Count: > 0 } one) return one;
        terminal.Error.WriteLine(CliTexts.Get("workplace.no-component", ("id", id), ("ids", string.Join(", ", all.Select(c => c.Id)))));
        return null;
    }

    private static Workplace? Refuse(Terminal terminal, string sentence)
    {
        terminal.Error.WriteLine(sentence);
        return null;
    }
}
