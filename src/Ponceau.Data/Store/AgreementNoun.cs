using System.Linq.Expressions;
using Ponceau.Core;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

public sealed class AgreementNoun : Noun<AgreementRow, Agreement>
{
    public override string Name => "agreement";

    public override string KeyOf(Agreement record) => record.Number.Text;

    public override string KeyOf(AgreementRow row) => row.Number;

    public override Expression<Func<AgreementRow, bool>> IsRowOf(Agreement record)
    {
        var number = record.Number.Text;
        return row => row.Number == number;
    }

    public override Agreement ToRecord(AgreementRow row) => new()
    {
        Number = AgreementNumber.FromStore(row.Number),
        File = FileNumber.FromStore(row.File),
        Start = row.Start,
        End = row.End,
        EndKind = row.EndKind,
        NoticeDate = row.NoticeDate,
        Replacement = row.Replacement,
        Ecp = row.Ecp,
        EcpRecommendation = row.EcpRecommendation,
        Csss = row.Csss,
        Transitional = row.Transitional,
        Infant = row.Infant,
        InfantLastDay = row.InfantLastDay,
        SignedOn = row.SignedOn,
        SeasonalJustification = row.SeasonalJustification,
        Schedule = ToSchedule(row),
        Arrives = row.Arrives,
        Leaves = row.Leaves,
        DailyRateCents = row.DailyRateCents,
        Note = row.Note,
    };

    public override void Share(AgreementRow row, SharedTexts texts) => row.File = texts.Of(row.File);

    public override AgreementRow NewRow(Agreement record) => new() { Number = record.Number.Text, File = record.File.Text };

    public override void Fill(AgreementRow row, Agreement record)
    {
        row.File = record.File.Text;
        row.Start = record.Start;
        row.End = record.End;
        row.EndKind = record.EndKind;
        row.NoticeDate = record.NoticeDate;
        row.Replacement = record.Replacement;
        row.Ecp = record.Ecp;
        row.EcpRecommendation = record.EcpRecommendation;
        row.Csss = record.Csss;
        row.Transitional = record.Transitional;
        row.Infant = record.Infant;
        row.InfantLastDay = record.InfantLastDay;
        row.SignedOn = record.SignedOn;
        row.SeasonalJustification = record.SeasonalJustification;
        row.FirstWeek = (long?)record.Schedule?.First.Packed;
        row.SecondWeek = (long?)record.Schedule?.Second?.Packed;
        row.Arrives = record.Arrives;
        row.Leaves = record.Leaves;
        row.DailyRateCents = record.DailyRateCents;
        row.Note = record.Note;
    }

    public override async Task MarkSavedAsync(PonceauDb db, Agreement record, bool isNew, DateTime now)
    {
        var number = record.Number.Text;
        if (isNew) db.AgreementStates.Add(AgreementStates.First(record.Number, now));
        else await RaiseAsync(db.AgreementStates.Where(s => s.Number == number), now);
    }

    public override async Task MarkMadeAsync(PonceauDb db, IReadOnlyList<Agreement> records, DateTime now, CancellationToken stop)
    {
        await using var states = new BulkInsert<AgreementStateRow>(db);
        foreach (var record in records) await states.AddAsync(AgreementStates.First(record.Number, now), stop);
    }

    private static Schedule? ToSchedule(AgreementRow row) =>
        row.FirstWeek is not { } first ? null
        : new Schedule(new Week((ulong)first), row.SecondWeek is { } second ? new Week((ulong)second) : null);
}
