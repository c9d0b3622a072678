using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>The sending state of agreements, between its row and Core's record.</summary>
public static class AgreementStates
{
    /// <summary>That of an agreement saved for the first time.</summary>
    internal static AgreementStateRow First(AgreementNumber number, DateTime now) => new() { Number = number.Text, Revision = 1, SavedAt = now };

    /// <summary>
    /// Those of the agreements of some files. Asked as numbers among others, they are found by the indexes from the files on, however many there are;
    /// a join would let SQLite start at the other end.
    /// </summary>
    /// <param name="among">The agreements that count; all where null.</param>
    internal static IQueryable<AgreementStateRow> Of(PonceauDb db, IQueryable<FileRow> files, IQueryable<AgreementRow>? among = null)
    {
        var agreements = (among ?? db.Agreements).Where(agreement => files.Select(file => file.Number).Contains(agreement.File));
        return db.AgreementStates.Where(state => agreements.Select(agreement => agreement.Number).Contains(state.Number));
    }

    public static AgreementState ToState(AgreementStateRow row, bool isUnknown) => new()
    {
        Number = AgreementNumber.FromStore(row.Number),
        Revision = row.Revision,
        Withdrawn = row.Withdrawn,
        Accepted = row.AcceptedRevision is { } accepted
            ? new Acceptance(accepted, row.AcceptedHash!, row.AcceptedAsWithdrawal, row.AcceptedAt!.Value)
            : null,
        RefusedRevision = row.RefusedRevision,
        Open = row.OpenSubmission is { } id ? new OpenSubmission(id, row.OpenRevision!.Value, isUnknown) : null,
        TheirRevision = row.TheirRevision,
    };

    /// <summary>Writes what an answer or the ministry's list changed; revision and withdrawal are the user's and stay.</summary>
    public static void Fill(AgreementStateRow row, AgreementState state)
    {
        row.AcceptedRevision = state.Accepted?.Revision;
        row.AcceptedHash = state.Accepted?.ContentHash;
        row.AcceptedAsWithdrawal = state.Accepted is { AsWithdrawal: true };
        row.AcceptedAt = state.Accepted?.At;
        row.RefusedRevision = state.RefusedRevision;
        row.OpenSubmission = state.Open?.Submission;
        row.OpenRevision = state.Open?.Revision;
    }
}
