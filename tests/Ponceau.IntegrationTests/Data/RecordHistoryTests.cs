using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Data;

/// <summary>Who, when, what before and after, for every record (data.md, section 3).</summary>
public sealed class RecordHistoryTests : IAsyncLifetime
{
    private static readonly RecordSet Records = new RecordSetBuilder()
        .WithComponent().WithRow().WithClosures().WithCsssPeriods()
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
        await _store.ImportAsync(Records, "import");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    public static TheoryData<string, string, object> EveryNoun => new()
    {
        { "family", "00000001", Records.Families[0] },
        { "child", "00000001", Records.Children[0] },
        { "file", "00000001", Records.Files[0] },
        { "agreement", "00000001", Records.Agreements[0] },
        { "provider", "rsg-1", Records.Providers[0] },
        { "component", "riviere-1", Records.Components[0] with { AccessCode = null } },
        { "closures", "riviere-1/2016", Records.Closures[0] },
        { "csss-periods", "riviere-1/2016", Records.CsssPeriods[0] },
    };

    [Theory, MemberData(nameof(EveryNoun), DisableDiscoveryEnumeration = true)]
    public async Task Version_IsReadBackAsItWasSaved(string noun, string key, object record)
    {
        var entry = (await _store.History.ReadAsync(noun, key)).Entries.ShouldHaveSingleItem();
        (entry.By, entry.At, entry.Before).ShouldBe(("import", _database.Now, null));
        entry.After!.Record.ShouldBe(record);
        (await _store.History.FindAsync(entry.Id)).ShouldBe(entry);
    }

    [Fact]
    public async Task Entries_ComeNewestFirst_EachFromWhatStoodBefore()
    {
        var child = Records.Children[0];
        var changed = child with { FirstName = "Zoé" };
        await _store.SaveAsync(changed, "Directrice");
        var entries = (await _store.History.ReadAsync("child", child.Number)).Entries;
        entries.Select(e => e.By).ShouldBe(["Directrice", "import"]);
        (entries[0].Before!.Record, entries[0].After!.Record).ShouldBe((child, changed));
    }

    [Fact]
    public async Task ManyEntries_ComeByPages()
    {
        for (var i = 0; i < RecordHistory.PageSize + 3; i++) await _store.SaveAsync(Records.Families[0] with { Language = i % 2 == 0 ? "en" : "fr" }, $"{i}");
        var first = await _store.History.ReadAsync("family", "00000001");
        var second = await _store.History.ReadAsync("family", "00000001", page: 2);
        (first.Entries.Count, second.Entries.Count, first.Total).ShouldBe((RecordHistory.PageSize, 4, RecordHistory.PageSize + 4));
        second.Entries[^1].By.ShouldBe("import");
        first.Entries.Concat(second.Entries).Select(e => e.Id).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task NewAccessCode_IsTold_EvenBesideAnotherChange_AndIsNowhere()
    {
        var component = Records.Components[0] with { Name = "Autre nom", AccessCode = AccessCode.FromInput("ANewCodeThatIsSecret1234567890") };
        await _store.SaveAsync(component, "Directrice");
        await _store.SaveAsync(component with { AccessCode = null, Phone = "450 555-0100" }, "Directrice");
        var entries = (await _store.History.ReadAsync("component", component.Id)).Entries;
        entries.Select(e => e.After!.HasNewAccessCode).ShouldBe([false, true, false]);
        await using var db = _database.Open();
        (await db.History.Select(h => h.Before + h.After).ToListAsync()).ShouldAllBe(json => !json!.Contains("ANewCode"));
    }

    [Fact]
    public async Task WithdrawalOfAnAgreement_BelongsToItsHistory()
    {
        await new AgreementDecisions(_database).WithdrawAsync(Records.Agreements[0].Number, "Saisie deux fois", "Directrice");
        var entries = (await _store.History.ReadAsync("agreement", "00000001")).Entries;
        entries.Select(e => e.Noun).ShouldBe(["agreement-state", "agreement"]);
        entries[0].After!.Record.ShouldBe(new AgreementDecision(2, Withdrawn: true, "Saisie deux fois", null, null));
    }

    [Fact]
    public async Task SetPutBack_IsRefusedWhereItWasSavedMeanwhile()
    {
        var (set, changed) = (Records.Closures[0], Records.Closures[0] with { Days = EquatableList<Closure>.Empty });
        (await _store.SaveAsync(changed, set, "Directrice")).ShouldBe(SaveOutcome.Saved);
        (await _store.SaveAsync(set, set, "Adjointe")).ShouldBe(SaveOutcome.Overtaken);
        (await _store.SaveAsync(set, changed, "Adjointe")).ShouldBe(SaveOutcome.Saved);
        (await _store.History.ReadAsync("closures", "riviere-1/2016")).Total.ShouldBe(3);
    }

    [Fact]
    public async Task AnotherRecordsHistory_IsNotMixedIn()
    {
        (await _store.History.ReadAsync("child", "00000009")).Entries.ShouldBeEmpty();
        (await _store.History.FindAsync(99_999)).ShouldBeNull();
    }
}
