using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Ponceau.Data;
using Ponceau.Data.Rows;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Data;

public sealed class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public DatabaseTests() => _database = new Database(_folder.Folder, new VirtualTime());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public async Task EveryConnection_KeepsWhatIsCommitted(string pragma, string value)
    {
        await _database.MigrateAsync();
        await using var db = _database.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        (await command.ExecuteScalarAsync())!.ToString().ShouldBe(value);
    }

    [Fact]
    public async Task Model_HasNoChangeWithoutAMigration()
    {
        await using var db = _database.Open();
        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task NewerDatabase_IsRefusedWithBothVersions_AndLeftAsItIs()
    {
        await _database.MigrateAsync();
        await ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0'); PRAGMA wal_checkpoint(TRUNCATE);");
        SqliteConnection.ClearAllPools();
        var before = await File.ReadAllBytesAsync(_folder.Folder.Database);

        var newer = (await new Database(_folder.Folder, new VirtualTime()).MigrateAsync())!;
        newer.Theirs.ShouldBe("29990101000000_Later");
        newer.Ours.ShouldNotBeNullOrEmpty();
        SqliteConnection.ClearAllPools();
        (await File.ReadAllBytesAsync(_folder.Folder.Database)).ShouldBe(before);
    }

    [Fact]
    public async Task WriteThatFails_LeavesNothing()
    {
        await _database.MigrateAsync();
        await Should.ThrowAsync<InvalidOperationException>(_database.WriteAsync(async db =>
        {
            db.Organisations.Add(new OrganisationRow { Name = "CPE de la Rivière" });
            await db.SaveChangesAsync();
            throw new InvalidOperationException("stop");
        }));
        await using var db = _database.Open();
        (await db.Organisations.CountAsync()).ShouldBe(0);
    }

    /// <summary>Readers that then write would lock each other out; an immediate transaction waits its turn instead.</summary>
    [Fact]
    public async Task ManyWritersThatReadFirst_AllGetTheirTurn()
    {
        await _database.MigrateAsync();
        await _database.WriteAsync(db =>
        {
            db.Organisations.Add(new OrganisationRow { Name = "CPE de la Rivière" });
            return Task.CompletedTask;
        });
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++) await _database.WriteAsync(async db => (await db.Organisations.FirstAsync()).LastFileNumber++);
        })));
        await using var reading = _database.Open();
        (await reading.Organisations.FirstAsync()).LastFileNumber.ShouldBe(80);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var db = _database.Open();
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
