using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data;
using Ponceau.Data.Store;
using Ponceau.Simulator;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Processes;

/// <summary>Real processes, really killed: what was saved is accepted once, whenever it happens (reliability.md).</summary>
public sealed class KilledSyncTests : IDisposable
{
    private const int Rows = 9;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Loss_05_KilledAnywhere_AndRunAgain_EverythingIsAcceptedOnce(int filesPerSubmission)
    {
        var records = new RecordSetBuilder().WithComponent().WithRows(Rows).Build();
        var database = await FillAsync(records);
        await using var ministry = await SimulatorHost.StartAsync(new SimulatorOptions { Urls = "http://127.0.0.1:0", Register = Register(records.Components[0]) });
        var environment = new Dictionary<string, string>
        {
            ["PONCEAU_DATA"] = _folder.Folder.Root,
            ["PONCEAU_CSG_URL"] = ministry.Address,
            ["PONCEAU_FILES_PER_SUBMISSION"] = filesPerSubmission.ToString(),
        };
        foreach (var lines in (int[])[1, 2, 3])
        {
            using var killed = PonceauProcess.Start(environment, "sync");
            await killed.KillAfterLinesAsync(lines);
        }

        using var last = PonceauProcess.Start(environment, "sync", "--format", "json");
        var (code, output) = await last.EndAsync();
        code.ShouldBe(0, output);
        JsonNode.Parse(output)!["fault"].ShouldBeNull();

        await using var db = database.Open();
        (await db.AgreementStates.CountAsync(s => s.AcceptedRevision == s.Revision && s.OpenSubmission == null)).ShouldBe(Rows);
        (await db.SubmissionItems.CountAsync()).ShouldBe(Rows);
        using var compared = PonceauProcess.Start(environment, "reconcile", "--format", "json");
        (await compared.EndAsync()).Output.ShouldContain($"\"same\":{Rows},\"onlyHere\":[],\"onlyThere\":[],\"different\":[]");
    }

    private async Task<Database> FillAsync(RecordSet records)
    {
        var database = new Database(_folder.Folder, TimeProvider.System);
        await database.MigrateAsync();
        await new RecordStore(database, AccessCodes.In(_folder.Folder)).ImportAsync(records, "test");
        return database;
    }

    private static byte[] Register(Component component) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["components"] = new JsonArray(new JsonObject
        {
            ["division"] = component.Division.Text, ["installation"] = component.Installation.Text, ["accessCode"] = component.AccessCode!.Value.Text, ["kind"] = "cpe",
        }),
    }.ToJsonString());
}
