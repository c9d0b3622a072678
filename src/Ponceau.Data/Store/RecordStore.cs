using Microsoft.EntityFrameworkCore;
using Ponceau.Core;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>The records of the organisation: read whole, saved one by one with their history, or imported all or nothing.</summary>
public sealed partial class RecordStore(Database database, AccessCodes codes)
{
    private readonly ComponentNoun _components = new(codes);
    private readonly ProviderNoun _providers = new();
    private readonly FamilyNoun _families = new();
    private readonly ChildNoun _children = new();
    private readonly FileNoun _files = new();
    private readonly AgreementNoun _agreements = new();
    private readonly ClosureSetNoun _closures = new();
    private readonly CsssPeriodSetNoun _csss = new();

    /// <summary>Every record, in order of number or identifier; null before there is an organisation.</summary>
    public Task<RecordSet?> LoadAsync(CancellationToken stop = default) => database.ReadAsync(db => LoadAsync(db, stop), stop);

    /// <inheritdoc cref="LoadAsync(CancellationToken)"/>
    public async Task<RecordSet?> LoadAsync(PonceauDb db, CancellationToken stop = default)
    {
        if (await db.Organisations.FirstOrDefaultAsync(o => o.Id == db.OrganisationId, stop) is not { } organisation) return null;
        var texts = new SharedTexts();
        return new RecordSet
        {
            Organisation = new Organisation(organisation.Name),
            Components = await ReadAsync(_components, db.Components.OrderBy(c => c.Id), texts, stop),
            Providers = await ReadAsync(_providers, db.Providers.OrderBy(p => p.Id), texts, stop),
            Families = await ReadAsync(_families, db.Families.Where(f => f.MergedInto == "").OrderBy(f => f.Number), texts, stop),
            Children = await ReadAsync(_children, db.Children.Where(c => c.MergedInto == "").OrderBy(c => c.Number), texts, stop),
            Files = await ReadAsync(_files, db.Files.OrderBy(f => f.Number), texts, stop),
            Agreements = await ReadAsync(_agreements, db.Agreements.OrderBy(a => a.Number), texts, stop),
            Closures = await ReadAsync(_closures, db.ClosureSets.OrderBy(s => s.Component).ThenBy(s => s.Year), texts, stop),
            CsssPeriods = await ReadAsync(_csss, db.CsssPeriodSets.OrderBy(s => s.Component).ThenBy(s => s.FinancialYear), texts, stop),
        };
    }

    public Task SaveAsync(Component record, string by) => SaveAsync(_components, record, by);

    public Task SaveAsync(Provider record, string by) => SaveAsync(_providers, record, by);

    public Task SaveAsync(Family record, string by) => SaveAsync(_families, record, by);

    public Task SaveAsync(Child record, string by) => SaveAsync(_children, record, by);

    public Task SaveAsync(ParentChildFile record, string by) => SaveAsync(_files, record, by);

    public Task SaveAsync(Agreement record, string by) => SaveAsync(_agreements, record, by);

    public Task SaveAsync(ClosureSet record, string by) => SaveAsync(_closures, record, by);

    public Task SaveAsync(CsssPeriodSet record, string by) => SaveAsync(_csss, record, by);

    /// <summary>
    /// Saves a component, unless somebody else saved it since it read as <paramref name="basedOn"/>, or its pair of numbers is to change while a
    /// submission is open under it.
    /// </summary>
    public Task<SaveOutcome> SaveAsync(Component record, Component basedOn, string by) => database.WriteAsync(async db =>
        ComponentPairs.IsOther(basedOn, record) && await ComponentPairs.IsLockedAsync(db, record.Id)
            ? SaveOutcome.Locked
            : await SaveAsync(db, _components, record, basedOn, by));

    /// <summary>Saves a record, unless somebody else saved it since it read as <paramref name="basedOn"/>.</summary>
    public Task<SaveOutcome> SaveAsync(Family record, Family basedOn, string by) => SaveAsync(_families, record, basedOn, by);

    /// <inheritdoc cref="SaveAsync(Family, Family, string)"/>
    public Task<SaveOutcome> SaveAsync(Child record, Child basedOn, string by) => SaveAsync(_children, record, basedOn, by);

    /// <inheritdoc cref="SaveAsync(Family, Family, string)"/>
    public Task<SaveOutcome> SaveAsync(ParentChildFile record, ParentChildFile basedOn, string by) => SaveAsync(_files, record, basedOn, by);

    /// <inheritdoc cref="SaveAsync(Family, Family, string)"/>
    public Task<SaveOutcome> SaveAsync(Agreement record, Agreement basedOn, string by) => SaveAsync(_agreements, record, basedOn, by);

    /// <summary>
    /// Adds and updates by number or identifier, all or nothing; what the document lacks stays, and what is the same is not saved. Nothing is
    /// taken where the numbers of a component would change while a submission is open under them. What a document says of a record that went into
    /// another one is not taken; its files name the one that stays.
    /// </summary>
    public Task<ImportCounts> ImportAsync(RecordSet records, string by, CancellationToken stop = default) =>
        database.WriteAsync(async db =>
        {
            if (await LockedAsync(db, records) is { Count: > 0 } locked) return new ImportCounts(0, 0, 0) { Locked = locked };
            await EnsureOrganisationAsync(db, records.Organisation, stop);
            var import = new Import(db, by, database.Now);
            await import.AddAsync(_components, records.Components, stop);
            await import.AddAsync(_providers, records.Providers, stop);
            await import.AddAsync(_families, records.Families, stop);
            await import.AddAsync(_children, records.Children, stop);
            await import.AddAsync(_files, records.Files, stop);
            await import.AddAsync(_agreements, records.Agreements, stop);
            await import.AddAsync(_closures, records.Closures, stop);
            await import.AddAsync(_csss, records.CsssPeriods, stop);
            await Numbers.KeepUpAsync(db, records, stop);
            return import.Counts;
        }, stop);

    private static async Task<IReadOnlyList<TRecord>> ReadAsync<TRow, TRecord>(
        Noun<TRow, TRecord> noun, IQueryable<TRow> rows, SharedTexts texts, CancellationToken stop)
        where TRow : class, IOwned
        where TRecord : class
    {
        var records = new List<TRecord>();
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            noun.Share(row, texts);
            records.Add(noun.ToRecord(row));
        }
        return records;
    }

    private Task SaveAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, TRecord record, string by)
        where TRow : class, IOwned
        where TRecord : class =>
        database.WriteAsync(async db =>
        {
            var row = await db.Set<TRow>().FirstOrDefaultAsync(noun.IsRowOf(record));
            await new Import(db, by, database.Now).SaveAsync(noun, row, record);
        });

    private Task<SaveOutcome> SaveAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, TRecord record, TRecord basedOn, string by)
        where TRow : class, IOwned
        where TRecord : class => database.WriteAsync(db => SaveAsync(db, noun, record, basedOn, by));

    private async Task<SaveOutcome> SaveAsync<TRow, TRecord>(PonceauDb db, Noun<TRow, TRecord> noun, TRecord record, TRecord basedOn, string by)
        where TRow : class, IOwned
        where TRecord : class
    {
        var row = await db.Set<TRow>().FirstOrDefaultAsync(noun.IsRowOf(record));
        if (row is null or IMerged { MergedInto.Length: > 0 } || !noun.IsSame(row, basedOn)) return SaveOutcome.Overtaken;
        await new Import(db, by, database.Now).SaveAsync(noun, row, record);
        return SaveOutcome.Saved;
    }

    /// <summary>The places in the document of the components whose numbers would change under an open submission.</summary>
    private async Task<IReadOnlyList<int>> LockedAsync(PonceauDb db, RecordSet records)
    {
        var kept = (await db.Components.AsNoTracking().ToListAsync()).ToDictionary(row => row.Id, _components.ToRecord);
        var locked = new List<int>();
        for (var place = 0; place < records.Components.Count; place++)
        {
            var record = records.Components[place];
            if (kept.TryGetValue(record.Id, out var known) && ComponentPairs.IsOther(known, record) && await ComponentPairs.IsLockedAsync(db, record.Id))
                locked.Add(place);
        }
        return locked;
    }

    private static async Task EnsureOrganisationAsync(PonceauDb db, Organisation organisation, CancellationToken stop)
    {
        if (db.OrganisationId != 0) return;
        var row = new OrganisationRow { Name = organisation.Name };
        db.Organisations.Add(row);
        await db.SaveChangesAsync(stop);
        db.OrganisationId = row.Id;
    }
}
