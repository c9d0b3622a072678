using System.Linq.Expressions;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

public sealed class ClosureSetNoun : Noun<ClosureSetRow, ClosureSet>
{
    public override string Name => "closures";

    public override string KeyOf(ClosureSet record) => $"{record.Component}/{record.Year}";

    public override string KeyOf(ClosureSetRow row) => $"{row.Component}/{row.Year}";

    public override Expression<Func<ClosureSetRow, bool>> IsRowOf(ClosureSet record) =>
        row => row.Component == record.Component && row.Year == record.Year;

    public override ClosureSet ToRecord(ClosureSetRow row) => new()
    {
        Component = row.Component,
        Year = row.Year,
        Days = new(row.Days.Select(d => new Closure
        {
            Date = d.Date,
            Slots = d.Slots,
            AdministrationOpen = d.AdministrationOpen,
            CareOpen = d.CareOpen,
            Reason = d.Reason,
        })),
    };

    public override ClosureSetRow NewRow(ClosureSet record) => new() { Component = record.Component, Year = record.Year };

    public override void Fill(ClosureSetRow row, ClosureSet record) =>
        row.Days = [.. record.Days.Select(d => new ClosureRow
        {
            Date = d.Date,
            Slots = d.Slots,
            AdministrationOpen = d.AdministrationOpen,
            CareOpen = d.CareOpen,
            Reason = d.Reason,
        })];

    public override Task MarkSavedAsync(PonceauDb db, ClosureSet record, bool isNew, DateTime now) =>
        SetStates.MarkSavedAsync(db, record.Component, SubmissionKind.Closures, record.Year, now);

    public override Task MarkMadeAsync(PonceauDb db, IReadOnlyList<ClosureSet> records, DateTime now, CancellationToken stop) =>
        SetStates.MarkMadeAsync(db, SubmissionKind.Closures, records.Select(record => (record.Component, record.Year)), now, stop);
}
