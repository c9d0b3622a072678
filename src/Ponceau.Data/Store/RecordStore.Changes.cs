using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>What makes records, and what must be saved together or not at all.</summary>
public sealed partial class RecordStore
{
    /// <summary>Saves a new child under the organisation's next number, whatever number it came with.</summary>
    public Task<Child> AddAsync(Child record, string by) => AddAsync(change => change.AddAsync(record), by);

    /// <inheritdoc cref="AddAsync(Child, string)"/>
    public Task<Family> AddAsync(Family record, string by) => AddAsync(change => change.AddAsync(record), by);

    /// <inheritdoc cref="AddAsync(Child, string)"/>
    public Task<ParentChildFile> AddAsync(ParentChildFile record, string by) => AddAsync(change => change.AddAsync(record), by);

    /// <inheritdoc cref="AddAsync(Child, string)"/>
    public Task<Agreement> AddAsync(Agreement record, string by) => AddAsync(change => change.AddAsync(record), by);

    /// <summary>Several saves in one transaction: all of them stand, or none where one of them cannot.</summary>
    public Task<SaveOutcome> ChangeAsync(Func<Change, Task> make, string by) => database.WriteAsync(
        async db =>
        {
            var change = new Change(this, db, by);
            await make(change);
            return change.Outcome;
        },
        outcome => outcome == SaveOutcome.Saved);

    private Task<TRecord> AddAsync<TRecord>(Func<Change, Task<TRecord>> add, string by) =>
        database.WriteAsync(db => add(new Change(this, db, by)));

    /// <summary>Saves that stand or fall together.</summary>
    public sealed partial class Change
    {
        private readonly RecordStore _store;
        private readonly PonceauDb _db;
        private readonly string _by;

        internal Change(RecordStore store, PonceauDb db, string by) => (_store, _db, _by) = (store, db, by);

        /// <summary>What becomes of the whole.</summary>
        public SaveOutcome Outcome { get; private set; } = SaveOutcome.Saved;

        public async Task<Child> AddAsync(Child record) => await AddAsync(_store._children, record with { Number = await Numbers.NextChildAsync(_db) });

        public async Task<Family> AddAsync(Family record) => await AddAsync(_store._families, record with { Number = await Numbers.NextFamilyAsync(_db) });

        public async Task<ParentChildFile> AddAsync(ParentChildFile record) =>
            await AddAsync(_store._files, record with { Number = FileNumber.FromStore(await Numbers.NextFileAsync(_db)) });

        public async Task<Agreement> AddAsync(Agreement record) =>
            await AddAsync(_store._agreements, record with { Number = AgreementNumber.FromStore(await Numbers.NextAgreementAsync(_db)) });

        /// <summary>Saves an agreement, unless somebody else saved it since it read as <paramref name="basedOn"/>; then nothing of the whole stands.</summary>
        public Task SaveAsync(Agreement record, Agreement basedOn) => SaveAsync(_store._agreements, record, basedOn);

        /// <inheritdoc cref="SaveAsync(Agreement, Agreement)"/>
        public Task SaveAsync(Family record, Family basedOn) => SaveAsync(_store._families, record, basedOn);

        /// <inheritdoc cref="SaveAsync(Agreement, Agreement)"/>
        public Task SaveAsync(Child record, Child basedOn) => SaveAsync(_store._children, record, basedOn);

        /// <summary>
        /// Takes away an agreement that was just made. Where it was saved since, or anything of it was ever put into a submission, it stays, and
        /// nothing of the whole stands: it can then only be ended or withdrawn. Its number is not given again.
        /// </summary>
        public async Task RemoveAsync(Agreement record)
        {
            if (await FindAsync(record) is not { } found || await WasSentAsync(found.State)) Outcome = SaveOutcome.Overtaken;
            else Remove(found.Row, found.State);
        }

        /// <summary>Takes away an agreement that was never sent; withdraws one that was, with the reason.</summary>
        public async Task TakeBackAsync(Agreement record, string reason)
        {
            if (await FindAsync(record) is not { } found) Outcome = SaveOutcome.Overtaken;
            else if (await WasSentAsync(found.State)) AgreementDecisions.Withdraw(_db, found.State, reason, _by, _store.Now);
            else Remove(found.Row, found.State);
        }

        private async Task<(AgreementRow Row, AgreementStateRow State)?> FindAsync(Agreement record)
        {
            var number = record.Number.Text;
            var row = await _db.Agreements.FirstOrDefaultAsync(_store._agreements.IsRowOf(record));
            var state = await _db.AgreementStates.FirstOrDefaultAsync(s => s.Number == number);
            return row is null || state is null || !_store._agreements.IsSame(row, record) ? null : (row, state);
        }

        private async Task<bool> WasSentAsync(AgreementStateRow state) =>
            state.AcceptedRevision is not null || await _db.SubmissionItems.AnyAsync(item => item.Agreement == state.Number);

        private void Remove(AgreementRow row, AgreementStateRow state)
        {
            _db.History.Add(new HistoryRow
            {
                Noun = _store._agreements.Name, Key = row.Number, At = _store.Now, By = _by, Before = _store._agreements.ToHistory(row), After = null,
            });
            _db.Remove(state);
            _db.Remove(row);
        }

        private async Task SaveAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, TRecord record, TRecord basedOn)
            where TRow : class, IOwned
            where TRecord : class
        {
            var outcome = await _store.SaveAsync(_db, noun, record, basedOn, _by);
            if (outcome != SaveOutcome.Saved) Outcome = outcome;
            await _db.SaveChangesAsync();
        }

        private async Task<TRecord> AddAsync<TRow, TRecord>(Noun<TRow, TRecord> noun, TRecord record)
            where TRow : class, IOwned
            where TRecord : class
        {
            await new Import(_db, _by, _store.Now).SaveAsync(noun, null, record);
            await _db.SaveChangesAsync();
            return record;
        }
    }

    private DateTime Now => database.Now;
}
