using System.Linq.Expressions;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

public sealed class CsssPeriodSetNoun : Noun<CsssPeriodSetRow, CsssPeriodSet>
{
    public override string Name => "csss-periods";

    public override string KeyOf(CsssPeriodSet record) => $"{record.Component}/{record.FinancialYear}";

    public override string KeyOf(CsssPeriodSetRow row) => $"{row.Component}/{row.FinancialYear}";

    public override Expression<Func<CsssPeriodSetRow, bool>> IsRowOf(CsssPeriodSet record) =>
        row => row.Component == record.Component && row.FinancialYear == record.FinancialYear;

    public override CsssPeriodSet ToRecord(CsssPeriodSetRow row) => new()
    {
        Component = row.Component,
        FinancialYear = row.FinancialYear,
        Periods = new(row.Periods.Select(p => new CsssPeriod
        {
            Start = p.Start,
            End = p.End,
            DaysPerWeek = p.DaysPerWeek,
            Places = p.Places,
            AgeCode = p.AgeCode,
        })),
    };

    public override CsssPeriodSetRow NewRow(CsssPeriodSet record) => new() { Component = record.Component, FinancialYear = record.FinancialYear };

    public override void Fill(CsssPeriodSetRow row, CsssPeriodSet record) =>
        row.Periods = [.. record.Periods.Select(p => new CsssPeriodRow
        {
            Start = p.Start,
            End = p.End,
            DaysPerWeek = p.DaysPerWeek,
            Places = p.Places,
            AgeCode = p.AgeCode,
        })];

    public override Task MarkSavedAsync(PonceauDb db, CsssPeriodSet record, bool isNew, DateTime now) =>
        SetStates.MarkSavedAsync(db, record.Component, SubmissionKind.CsssPeriods, record.FinancialYear, now);

    public override Task MarkMadeAsync(PonceauDb db, IReadOnlyList<CsssPeriodSet> records, DateTime now, CancellationToken stop) =>
        SetStates.MarkMadeAsync(db, SubmissionKind.CsssPeriods, records.Select(record => (record.Component, record.FinancialYear)), now, stop);
}
