using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data;
using Ponceau.Data.Rows;

namespace Ponceau.Bridge;

/// <summary>Commits a request's exact path, body, key and rows before its first byte leaves.</summary>
internal sealed class Sealer(Journal journal)
{
    public Task<SubmissionRow> SealAsync(SealedRequest request, Component component, CancellationToken stop) =>
        journal.WriteAsync(async db =>
        {
            var submission = ToRow(request, component);
            db.Submissions.Add(submission);
            if (request.Kind == SubmissionKind.Files) await MarkRowsAsync(db, request, stop);
            else await MarkSetAsync(db, request, component.Id, stop);
            return submission;
        }, stop);

    private SubmissionRow ToRow(SealedRequest request, Component component) => new()
    {
        Id = request.Key,
        Component = component.Id,
        Transmission = journal.Transmission,
        Kind = request.Kind,
        Year = request.Year,
        SetRevision = request.SetRevision,
        Contract = request.Contract,
        Division = component.Division.Text,
        Installation = component.Installation.Text,
        Path = request.Path,
        Body = request.Body,
        SealedAt = journal.Now,
        Attempts = 1,
        Items =
        [
            .. request.Rows.Select(r => new SubmissionItemRow
            {
                Agreement = r.Agreement.Text,
                File = r.File.Text,
                Revision = r.Revision,
                Withdrawn = r.Withdrawn,
                ContentHash = r.ContentHash,
            }),
        ],
    };

    private static async Task MarkRowsAsync(PonceauDb db, SealedRequest request, CancellationToken stop)
    {
        var numbers = request.Rows.Select(r => r.Agreement.Text).ToList();
        var states = await db.AgreementStates.Where(s => numbers.Contains(s.Number)).ToDictionaryAsync(s => s.Number, stop);
        foreach (var row in request.Rows)
        {
            var state = states[row.Agreement.Text];
            if (state.OpenSubmission is not null)
                throw new InvalidOperationException("A row never travels under another key before its submission is closed.");
            state.OpenSubmission = request.Key;
            state.OpenRevision = row.Revision;
        }
    }

    private static async Task MarkSetAsync(PonceauDb db, SealedRequest request, string component, CancellationToken stop)
    {
        var state = await db.SetStates.FirstAsync(s => s.Component == component && s.Kind == request.Kind && s.Year == request.Year, stop);
        state.OpenSubmission = request.Key;
        state.OpenRevision = request.SetRevision;
    }
}
