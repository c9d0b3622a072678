using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>What a user decides of an agreement besides its values: to take it back, to send it after all, which version stands.</summary>
public sealed class AgreementDecisions(Database database)
{
    /// <summary>"Retirer l'entente": what should never have been sent leaves as a withdrawal at the next run, with its reason kept here.</summary>
    public Task WithdrawAsync(AgreementNumber number, string reason, string by) => ChangeAsync(number, by, row => Withdraw(row, reason));

    public Task RestoreAsync(AgreementNumber number, string by) => ChangeAsync(number, by, row =>
    {
        row.Withdrawn = false;
        row.WithdrawalReason = "";
        row.Revision++;
    });

    /// <summary>The ministry holds a revision higher than ours, with another content: ours leaves above it, or the ministry's stands.</summary>
    public Task ChooseAsync(AgreementNumber number, bool ours, string by) => ChangeAsync(number, by, row =>
    {
        var chosen = Holdings.Choose(AgreementStates.ToState(row, isUnknown: false), ours, row.TheirHash ?? "", database.Now);
        AgreementStates.Fill(row, chosen);
        row.Revision = chosen.Revision;
        row.TheirRevision = null;
        row.TheirHash = null;
    });

    private Task ChangeAsync(AgreementNumber number, string by, Action<AgreementStateRow> change) => database.WriteAsync(async db =>
    {
        var key = number.Text;
        var row = await db.AgreementStates.FirstAsync(s => s.Number == key);
        Change(db, row, by, database.Now, change);
    });

    /// <summary>The same, inside a change of several records.</summary>
    internal static void Withdraw(PonceauDb db, AgreementStateRow row, string reason, string by, DateTime now) =>
        Change(db, row, by, now, state => Withdraw(state, reason));

    private static void Withdraw(AgreementStateRow row, string reason)
    {
        row.Withdrawn = true;
        row.WithdrawalReason = reason;
        row.Revision++;
    }

    private static void Change(PonceauDb db, AgreementStateRow row, string by, DateTime now, Action<AgreementStateRow> change)
    {
        var before = Describe(row);
        change(row);
        row.SavedAt = now;
        db.History.Add(new HistoryRow { Noun = RecordHistory.Decisions, Key = row.Number, At = now, By = by, Before = before, After = Describe(row) });
    }

    private static string Describe(AgreementStateRow row) => JsonSerializer.Serialize(
        new AgreementDecision(row.Revision, row.Withdrawn, row.WithdrawalReason, row.AcceptedRevision, row.TheirRevision), RowJson.Options);
}
