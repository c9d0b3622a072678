using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Data;

public sealed class RecordStoreTests : IAsyncLifetime
{
    private static readonly RecordSet Records = new RecordSetBuilder()
        .WithComponent().WithRow().WithAgreement().WithRow().WithClosures().WithCsssPeriods()
        .WithComponent(c => c with { Kind = ComponentKind.CoordinatingOffice }).WithProvider().WithRow()
        .Build();

    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();
    private Database _database = null!;
    private RecordStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _database = new Database(_folder.Folder, _time);
        _store = new RecordStore(_database, AccessCodes.In(_folder.Folder));
        await _database.MigrateAsync();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Import_GivesBackEveryValue()
    {
        await _store.ImportAsync(Records, "test");
        var kept = (await _store.LoadAsync())!;
        kept.Organisation.ShouldBe(Records.Organisation);
        kept.Components.ShouldBe(Records.Components.OrderBy(c => c.Id, StringComparer.Ordinal));
        kept.Providers.ShouldBe(Records.Providers);
        kept.Families.ShouldBe(Records.Families);
        kept.Children.ShouldBe(Records.Children);
        kept.Files.ShouldBe(Records.Files);
        kept.Agreements.ShouldBe(Records.Agreements);
        kept.Closures.ShouldBe(Records.Closures);
        kept.CsssPeriods.ShouldBe(Records.CsssPeriods);
    }

    [Fact]
    public async Task ImportedAgain_IsTheSame_AndNothingIsSaved()
    {
        var first = await _store.ImportAsync(Records, "test");
        var again = await _store.ImportAsync(Records, "test");
        again.ShouldBe(new ImportCounts(0, 0, first.New));
        await using var db = _database.Open();
        (await db.AgreementStates.MaxAsync(s => s.Revision)).ShouldBe(1);
        (await db.History.CountAsync()).ShouldBe(first.New);
    }

    [Fact]
    public async Task ImportOfAChange_RaisesOnlyWhatSendsIt_AndWhatTheDocumentLacksStays()
    {
        await _store.ImportAsync(Records, "test");
        var changed = Records.Children[0] with { FirstName = "Zoé" };
        var counts = await _store.ImportAsync(new RecordSet { Organisation = Records.Organisation, Children = [changed] }, "test");

        counts.ShouldBe(new ImportCounts(0, 1, 0));
        await using var db = _database.Open();
        var revisions = await db.AgreementStates.OrderBy(s => s.Number).Select(s => s.Revision).ToListAsync();
        revisions.ShouldBe([2, 2, 1, 1]);
        (await db.Children.CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task AccessCode_IsNowhereInTheDatabase_AndReadsBack()
    {
        await _store.ImportAsync(Records, "test");
        var code = Records.Components[0].AccessCode!.Value.Text;
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_folder.Folder.Root))
            Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain(code);
        (await _store.LoadAsync())!.Components.ShouldContain(c => c.AccessCode!.Value.Text == code);
    }

    [Fact]
    public async Task AccessCodeWhoseKeyIsLost_IsAskedForAgain()
    {
        await _store.ImportAsync(Records, "test");
        Directory.Delete(_folder.Folder.Keys, recursive: true);
        Directory.CreateDirectory(_folder.Folder.Keys);
        var kept = await new RecordStore(_database, AccessCodes.In(_folder.Folder)).LoadAsync();
        kept!.Components[0].AccessCode!.Value.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task Save_KeepsWhoWhenBeforeAndAfter()
    {
        await _store.ImportAsync(Records, "import");
        _time.Advance(TimeSpan.FromHours(1));
        await _store.SaveAsync(Records.Children[0] with { FirstName = "Zoé" }, "Directrice");

        await using var db = _database.Open();
        var line = await db.History.OrderByDescending(h => h.Id).FirstAsync();
        (line.Noun, line.Key, line.By, line.At).ShouldBe(("child", Records.Children[0].Number, "Directrice", _time.GetUtcNow().UtcDateTime));
        line.Before!.ShouldContain(Records.Children[0].FirstName);
        line.After!.ShouldContain("Zoé");
    }

    [Fact]
    public async Task SaveWithoutAChange_RaisesTheRevision_AndWritesNoHistory()
    {
        await _store.ImportAsync(Records, "import");
        await using var db = _database.Open();
        var lines = await db.History.CountAsync();
        await _store.SaveAsync(Records.Agreements[0], "Directrice");
        (await db.History.CountAsync()).ShouldBe(lines);
        (await db.AgreementStates.AsNoTracking().FirstAsync(s => s.Number == "00000001")).Revision.ShouldBe(2);
    }

    [Fact]
    public async Task ComponentHistory_HoldsNoAccessCode_ThoughItTellsThatItChanged()
    {
        await _store.ImportAsync(Records, "import");
        var component = Records.Components[0];
        await _store.SaveAsync(component with { AccessCode = AccessCode.FromInput("ANewCodeThatIsSecret1234567890") }, "Directrice");
        await using var db = _database.Open();
        var line = await db.History.OrderByDescending(h => h.Id).FirstAsync();
        line.By.ShouldBe("Directrice");
        (line.Before + line.After).ShouldNotContain("ANewCode");
        (line.Before + line.After).ShouldNotContain(component.AccessCode!.Value.Text);
    }

    [Fact]
    public async Task ComponentSavedWithoutACode_KeepsTheOneThatThereIs()
    {
        await _store.ImportAsync(Records, "import");
        await _store.SaveAsync(Records.Components[0] with { AccessCode = null, Name = "Autre nom" }, "Directrice");
        var kept = (await _store.LoadAsync())!.Components.First(c => c.Id == Records.Components[0].Id);
        kept.AccessCode.ShouldBe(Records.Components[0].AccessCode);
        kept.Name.ShouldBe("Autre nom");
    }

    [Fact]
    public async Task NumbersThatCameIn_AreNeverGivenAgain()
    {
        await _store.ImportAsync(Records, "import");
        var next = await _database.WriteAsync(Numbers.NextAgreementAsync);
        next.ShouldBe("00000005");
        (await _database.WriteAsync(Numbers.NextAgreementAsync)).ShouldBe("00000006");
    }
}
