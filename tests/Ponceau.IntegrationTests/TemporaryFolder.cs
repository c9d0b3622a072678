using Microsoft.Data.Sqlite;
using Ponceau.Data;

namespace Ponceau.IntegrationTests;

/// <summary>A data folder of one test, gone with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Folder = new DataFolder(Path.Combine(Path.GetTempPath(), "ponceau-tests", Path.GetRandomFileName()));
        if (!Folder.TryPrepare()) throw new InvalidOperationException("The tests need a folder that they can write in.");
    }

    public DataFolder Folder { get; }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Root, recursive: true);
    }
}
