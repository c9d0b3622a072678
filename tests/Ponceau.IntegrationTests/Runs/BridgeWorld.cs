using Microsoft.EntityFrameworkCore;
using Ponceau.Bridge;
using Ponceau.Bridge.V1;
using Ponceau.Contract.Signing;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Runs;

/// <summary>A database, a bridge and a ministry in one process, in virtual time.</summary>
public sealed class BridgeWorld : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _keys;

    private BridgeWorld(BridgeSettings? settings)
    {
        Settings = settings ?? new BridgeSettings { Address = new Uri("https://csg.example/"), AttemptTimeout = TimeSpan.FromHours(1) };
        Ministry.Clock = Time.GetUtcNow;
        Database = new Database(_folder.Folder, Time);
        Store = new RecordStore(Database, AccessCodes.In(_folder.Folder));
        Bridge = NewBridge(ProcessIdentity.Current);
    }

    public VirtualTime Time { get; } = new();

    public FakeMinistry Ministry { get; } = new();

    public BridgeSettings Settings { get; }

    public Database Database { get; }

    public RecordStore Store { get; }

    public Ponceau.Bridge.Bridge Bridge { get; }

    public string Component { get; private set; } = "";

    public static async Task<BridgeWorld> WithAsync(RecordSet records, BridgeSettings? settings = null)
    {
        var world = new BridgeWorld(settings) { Component = records.Components[0].Id };
        await world.Database.MigrateAsync();
        await world.Store.ImportAsync(records, "test");
        return world;
    }

    public static Task<BridgeWorld> WithRowsAsync(int rows, int filesPerSubmission = 100) => WithAsync(
        new RecordSetBuilder().WithComponent().WithRows(rows).Build(),
        new BridgeSettings { Address = new Uri("https://csg.example/"), AttemptTimeout = TimeSpan.FromHours(1), FilesPerSubmission = filesPerSubmission });

    /// <summary>Another process's bridge on the same database.</summary>
    public Ponceau.Bridge.Bridge NewBridge(ProcessIdentity me)
    {
        var http = new CsgHttp(Settings, Time, new RequestSigner(Time, bytes => bytes.Clear()), Ministry);
        var ministry = new Ministry(http, Settings, Time, new Random(1));
        return new(Database, Store, ministry, Settings, me, NextKey, new Random(1));
    }

    public Task<RunResult> RunAsync(SelectionOptions? options = null) =>
        Bridge.RunAsync(Component, new RunOptions(options ?? new SelectionOptions()), null, TestContext.Current.CancellationToken);

    public async Task<AgreementStateRow> StateAsync(int number = 1)
    {
        await using var db = Database.Open();
        var key = number.ToString("00000000");
        return await db.AgreementStates.AsNoTracking().FirstAsync(s => s.Number == key);
    }

    public async Task<List<SubmissionRow>> SubmissionsAsync()
    {
        await using var db = Database.Open();
        return await db.Submissions.AsNoTracking().Include(s => s.Items).OrderBy(s => s.SealedAt).ToListAsync();
    }

    /// <summary>What each saved record promises: the counts add up, and what is acknowledged here is held there (reliability.md).</summary>
    public async Task ShouldKeepItsPromisesAsync(RunResult result)
    {
        Ministry.Breaches.ShouldBeEmpty();
        result.Selected.ShouldBe(Enum.GetValues<ItemOutcome>().Sum(result.Count));
        await using var db = Database.Open();
        foreach (var state in await db.AgreementStates.AsNoTracking().Where(s => s.AcceptedRevision != null).ToListAsync())
        {
            var held = Ministry.Holdings.Single(h => h.Key.Agreement == state.Number).Value;
            held.Revision.ShouldBeGreaterThanOrEqualTo(state.AcceptedRevision!.Value);
            if (!state.AcceptedAsWithdrawal && held.Revision == state.AcceptedRevision) held.Content.ShouldBe(state.AcceptedHash);
        }
    }

    public ValueTask DisposeAsync()
    {
        Ministry.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Guid NextKey()
    {
        var bytes = new byte[16];
        BitConverter.TryWriteBytes(bytes, Interlocked.Increment(ref _keys));
        return new Guid(bytes);
    }
}
