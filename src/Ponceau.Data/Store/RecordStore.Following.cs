using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;

namespace Ponceau.Data.Store;

/// <summary>Agreements that follow others, made many together, and taken away again.</summary>
public sealed partial class RecordStore
{
    /// <summary>Of agreements that were made, those that can still be taken away: not saved differently since, and never put into a submission.</summary>
    public Task<IReadOnlyList<Agreement>> AsMadeAsync(IReadOnlyCollection<AgreementNumber> numbers, CancellationToken stop = default)
    {
        var keys = numbers.Select(number => number.Text).ToList();
        return database.ReadAsync<IReadOnlyList<Agreement>>(
            async db =>
            {
                var untouched = db.History.Where(line => line.Noun == _agreements.Name && keys.Contains(line.Key))
                    .GroupBy(line => line.Key).Where(lines => lines.Count() == 1 && lines.All(line => line.Before == null)).Select(lines => lines.Key);
                var rows = await db.Agreements.AsNoTracking()
                    .Where(row => untouched.Contains(row.Number))
                    .Where(row => !db.SubmissionItems.Any(item => item.Agreement == row.Number))
                    .Where(row => !db.AgreementStates.Any(state => state.Number == row.Number && state.AcceptedRevision != null))
                    .OrderBy(row => row.Number).ToListAsync(stop);
                return [.. rows.Select(_agreements.ToRecord)];
            },
            stop);
    }

    public sealed partial class Change
    {
        /// <summary>
        /// Saves a new agreement that follows another one of its file. Where that one was saved since it read as <paramref name="last"/>, or its file
        /// has a later agreement, nothing of the whole stands.
        /// </summary>
        /// <returns>The agreement with its number; null where it cannot stand.</returns>
        public async Task<Agreement?> AddAfterAsync(Agreement last, Agreement record)
        {
            var row = await _db.Agreements.AsNoTracking().FirstOrDefaultAsync(_store._agreements.IsRowOf(last));
            var (file, number, from) = (last.File.Text, last.Number.Text, last.Start ?? last.End);
            var isFollowed = await _db.Agreements.AnyAsync(other => other.File == file && other.Number != number && other.Start > from);
            if (row is null || isFollowed || !_store._agreements.IsSame(row, last))
            {
                Outcome = SaveOutcome.Overtaken;
                return null;
            }

            var made = await AddAsync(record);

            // All of it is in the transaction: hundreds of rows that are still looked after make each further save slower.
            _db.ChangeTracker.Clear();
            return made;
        }
    }
}
