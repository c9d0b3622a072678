using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>An agreement as the form shows and sends it.</summary>
public sealed class AgreementForm
{
    public string Start { get; set; } = "";
    public string End { get; set; } = "";
    public string EndKind { get; set; } = "";
    public string NoticeDate { get; set; } = "";
    public bool Replacement { get; set; }
    public bool Ecp { get; set; }
    public bool EcpRecommendation { get; set; }
    public bool Csss { get; set; }
    public bool Transitional { get; set; }
    public bool Infant { get; set; }
    public string InfantLastDay { get; set; } = "";
    public string SignedOn { get; set; } = "";
    public bool SeasonalJustification { get; set; }
    public ScheduleForm Schedule { get; set; } = new();
    public string Arrives { get; set; } = "";
    public string Leaves { get; set; } = "";
    public string DailyRate { get; set; } = "";
    public string Note { get; set; } = "";

    public static AgreementForm From(Agreement agreement, Slots offered) => new()
    {
        Start = DateText.Write(agreement.Start),
        End = DateText.Write(agreement.End),
        EndKind = agreement.EndKind?.ToString() ?? "",
        NoticeDate = DateText.Write(agreement.NoticeDate),
        Replacement = agreement.Replacement,
        Ecp = agreement.Ecp,
        EcpRecommendation = agreement.EcpRecommendation,
        Csss = agreement.Csss,
        Transitional = agreement.Transitional,
        Infant = agreement.Infant,
        InfantLastDay = DateText.Write(agreement.InfantLastDay),
        SignedOn = DateText.Write(agreement.SignedOn),
        SeasonalJustification = agreement.SeasonalJustification,
        Schedule = ScheduleForm.From(agreement.Schedule, offered),
        Arrives = agreement.Arrives?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "",
        Leaves = agreement.Leaves?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "",
        DailyRate = agreement.DailyRateCents is { } cents ? (cents / 100m).ToString("0.00", CultureInfo.CurrentCulture) : "",
        Note = agreement.Note,
    };

    /// <summary>Lays the grid out for a component and what is ticked beside it, and does what one of its buttons asked.</summary>
    public void LayOutSchedule(Component component, string act)
    {
        Schedule.LayOut(component, Ecp, EcpRecommendation, SeasonalJustification);
        Schedule.Apply(act);
    }

    public Agreement ToRecord(Agreement kept, FieldReader reader) => kept with
    {
        Start = reader.Date("agreement.start", Start),
        End = reader.Date("agreement.end", End),
        EndKind = Enum.TryParse<EndKind>(EndKind, out var kind) ? kind : null,
        NoticeDate = reader.Date("agreement.noticeDate", NoticeDate),
        Replacement = Replacement,
        Ecp = Ecp,
        EcpRecommendation = EcpRecommendation,
        Csss = Csss,
        Transitional = Transitional,
        Infant = Infant,

        // "N'enlevez jamais la date de fin de poupon" (procedure, "Notes sur les ententes"): an empty field leaves the date that there is.
        InfantLastDay = reader.Date("agreement.infantLastDay", InfantLastDay) ?? kept.InfantLastDay,
        SignedOn = reader.Date("agreement.signedOn", SignedOn),
        SeasonalJustification = SeasonalJustification,
        Schedule = Schedule.ToSchedule(),
        Arrives = reader.Time("agreement.arrives", Arrives),
        Leaves = reader.Time("agreement.leaves", Leaves),
        DailyRateCents = reader.Cents("agreement.dailyRate", DailyRate),
        Note = PastedText.Clean(Note).ReplaceLineEndings("\n"),
    };
}
