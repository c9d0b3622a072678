using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Generation;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Data;

/// <summary>An import writes its new rows without the context that saves all others: what lies in the tables must be the same.</summary>
public sealed class BulkInsertTests : IDisposable
{
    private static readonly string[] Tables =
    [
        "Organisations", "Components", "Providers", "Families", "Children", "Files", "Agreements", "AgreementStates", "ClosureSets", "CsssPeriodSets",
        "SetStates", "History",
    ];

    private readonly TemporaryFolder _imported = new();
    private readonly TemporaryFolder _saved = new();

    public void Dispose()
    {
        _imported.Dispose();
        _saved.Dispose();
    }

    [Fact]
    public async Task RowsImported_AreThoseThatAreSavedOneByOne()
    {
        var records = Generator.Generate(new GenerationOptions(60, 7, 3));
        var (imported, store) = await OpenAsync(_imported);
        (await store.ImportAsync(records, "Directrice")).Changed.ShouldBe(0);

        var (saved, one) = await OpenAsync(_saved);
        await one.ImportAsync(new RecordSet { Organisation = records.Organisation }, "Directrice");
        foreach (var each in records.Components) await one.SaveAsync(each, "Directrice");
        foreach (var each in records.Providers) await one.SaveAsync(each, "Directrice");
        foreach (var each in records.Families) await one.SaveAsync(each, "Directrice");
        foreach (var each in records.Children) await one.SaveAsync(each, "Directrice");
        foreach (var each in records.Files) await one.SaveAsync(each, "Directrice");
        foreach (var each in records.Agreements) await one.SaveAsync(each, "Directrice");
        foreach (var each in records.Closures) await one.SaveAsync(each, "Directrice");
        foreach (var each in records.CsssPeriods) await one.SaveAsync(each, "Directrice");
        await saved.WriteAsync(db => Numbers.KeepUpAsync(db, records, CancellationToken.None));

        foreach (var table in Tables)
        {
            var rows = await RowsAsync(imported, table);
            rows.ShouldNotBeEmpty();
            rows.ShouldBe(await RowsAsync(saved, table), table);
        }
    }

    /// <summary>Every kind of value that a table has, those that an import never writes too.</summary>
    [Fact]
    public async Task EveryKindOfValue_IsWrittenAsTheContextWritesIt()
    {
        var (database, _) = await OpenAsync(_imported);
        await database.WriteAsync(async db =>
        {
            db.Organisations.Add(new OrganisationRow { Name = "CPE de la Rivière" });
            await db.SaveChangesAsync();
            db.OrganisationId = 1;
            await using var states = new BulkInsert<SetStateRow>(db);
            SetStateRow State(string component) => new()
            {
                Component = component, Kind = SubmissionKind.CsssPeriods, Year = 2026, SavedAt = database.Now, AcceptedRevision = 3,
                OpenSubmission = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                Messages = [new MessageRow { Code = "CSG001E", Text = "Déjà « là »", Target = null }],
            };
            await states.AddAsync(State("a"));
            db.SetStates.Add(State("b"));
        });
        var rows = await RowsAsync(database, "SetStates");
        rows[0].Replace("text 'a'", "text 'b'", StringComparison.Ordinal).ShouldBe(rows[1]);
    }

    [Fact]
    public async Task ImportThatFailsInTheMiddle_LeavesNothing()
    {
        var records = Generator.Generate(new GenerationOptions(20, 2, 4));
        var (database, store) = await OpenAsync(_imported);
        var broken = records with { Agreements = [.. records.Agreements, records.Agreements[0]] };
        await Should.ThrowAsync<Exception>(store.ImportAsync(broken, "Directrice"));
        foreach (var table in Tables) (await RowsAsync(database, table)).ShouldBeEmpty(table);
    }

    [Fact]
    public async Task NewAmongKeptAndChanged_AreToldApart()
    {
        var records = Generator.Generate(new GenerationOptions(40, 5, 5));
        var (database, store) = await OpenAsync(_imported);
        var half = records with { Agreements = [.. records.Agreements.Take(30)], Closures = [.. records.Closures.Take(3)] };
        await store.ImportAsync(half, "Directrice");

        var changed = records with { Agreements = [records.Agreements[0] with { Note = "Vient le matin" }, .. records.Agreements.Skip(1)] };
        var counts = await store.ImportAsync(changed, "Directrice");

        counts.New.ShouldBe(records.Agreements.Count - 30 + records.Closures.Count - 3);
        counts.Changed.ShouldBe(1);
        await using var db = database.Open();
        (await db.AgreementStates.CountAsync()).ShouldBe(records.Agreements.Count);
        (await db.AgreementStates.Where(s => s.Revision != 1).Select(s => s.Number).ToListAsync()).ShouldBe(["00000001"]);
        (await db.SetStates.AllAsync(s => s.Revision == 1)).ShouldBeTrue();
        (await store.LoadAsync())!.Agreements.ShouldBe(changed.Agreements);
    }

    /// <summary>Each save raises the revisions of what sends the record: among all agreements of the network, they must not be looked for one by one.</summary>
    [Fact]
    public async Task AgreementsOfAChild_AreFoundByTheIndexes()
    {
        var (database, _) = await OpenAsync(_imported);
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = AgreementStates.Of(db, db.Files.Where(file => file.Child == "00000001")).CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));

        plan.ShouldContain(step => step.Contains("(OrganisationId=? AND Child=?)", StringComparison.Ordinal));
        plan.ShouldContain(step => step.Contains("(OrganisationId=? AND File=?)", StringComparison.Ordinal));
        plan.ShouldContain(step => step.Contains("(OrganisationId=? AND Number=?)", StringComparison.Ordinal));
        plan.ShouldNotContain(step => step.StartsWith("SCAN", StringComparison.Ordinal));
    }

    private static async Task<(Database, RecordStore)> OpenAsync(TemporaryFolder folder)
    {
        var database = new Database(folder.Folder, new VirtualTime());
        await database.MigrateAsync();
        return (database, new RecordStore(database, AccessCodes.In(folder.Folder)));
    }

    /// <summary>Each row of a table as the database types its values; the access code is another cipher each time.</summary>
    private static async Task<IReadOnlyList<string>> RowsAsync(Database database, string table)
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        await using var columns = db.Database.GetDbConnection().CreateCommand();
        columns.CommandText = $"SELECT group_concat('typeof(\"' || name || '\") || '' '' || quote(\"' || name || '\")', ' || '', '' || ') FROM pragma_table_info('{table}') WHERE name <> 'ProtectedAccessCode'";
        var values = (string)(await columns.ExecuteScalarAsync())!;
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT {values} FROM \"{table}\" ORDER BY 1";
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }
}
