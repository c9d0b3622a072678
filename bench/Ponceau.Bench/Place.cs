using Ponceau.Data;
using Ponceau.Data.Store;

namespace Ponceau.Bench;

/// <summary>The folder of a measure: the document made up, and the database it goes into.</summary>
internal sealed record Place(string Folder, int Children)
{
    public string Document => Path.Combine(Folder, $"{Children}.json");

    public DataFolder Data => new(Path.Combine(Folder, $"data-{Children}"));

    public async Task<(Database Database, RecordStore Store)> OpenAsync(bool fresh = false)
    {
        if (fresh && Directory.Exists(Data.Root)) Directory.Delete(Data.Root, recursive: true);
        if (!Data.TryPrepare()) throw new IOException($"{Data.Root} cannot be written in");
        var database = new Database(Data, TimeProvider.System);
        await database.MigrateAsync();
        return (database, new RecordStore(database, AccessCodes.In(Data)));
    }
}
