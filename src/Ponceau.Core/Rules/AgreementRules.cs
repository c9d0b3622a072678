using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Rules;

/// <summary>ENT: the agreement's number, dates and signature.</summary>
internal static class AgreementRules
{
    private const string Notes = "Procedure, Notes sur les ententes";

    /// <summary>There is a start date.</summary>
    public static readonly Rule<AgreementSubject> Ent01 = new(
        "ENT-01", Level.Error, "agreement.start", "Procedure, Données qui seront envoyées; contract.md, CSG070E",
        static subject => subject.Agreement.Start is null);

    /// <summary>There is an end date, in a subsidised service.</summary>
    public static readonly Rule<AgreementSubject> Ent02 = new(
        "ENT-02", Level.Error, "agreement.end", Notes,
        static subject => subject.Agreement.End is null && subject.Component.IsSubsidised);

    /// <summary>There is an end date, in a non-subsidised service.</summary>
    public static readonly Rule<AgreementSubject> Ent03 = new(
        "ENT-03", Level.Warning, "agreement.end", $"{Notes}: asked of subsidised services only",
        static subject => subject.Agreement.End is null && !subject.Component.IsSubsidised);

    /// <summary>The end is not before the start.</summary>
    public static readonly Rule<AgreementSubject> Ent04 = new(
        "ENT-04", Level.Error, "agreement.end", "contract.md, CSG070E",
        static subject => subject.Agreement.End < subject.Agreement.Start,
        static subject => [new("start", subject.Agreement.Start!), new("end", subject.Agreement.End!)]);

    /// <summary>Agreements of one file share no day: one that ends on the 4th, the next from the 5th.</summary>
    public static readonly Rule<AgreementSubject> Ent05 = new(
        "ENT-05", Level.Error, "agreement.start", "Procedure, Période qui se chevauche",
        static subject => subject.SharesADayWith is not null,
        static subject => [new("other", subject.SharesADayWith!.Number.Text), new("date", Latest(subject.Agreement.Start, subject.SharesADayWith.Start))]);

    /// <summary>
    /// An agreement that follows, from one day to the next, one that was replaced, with the same schedule, ECP, CSSS, transitional and replacement,
    /// was not needed.
    /// </summary>
    public static readonly Rule<AgreementSubject> Ent11 = new(
        "ENT-11", Level.Warning, "agreement.start", "Procedure, Vous NE DEVEZ PAS créer une nouvelle entente de service",
        static subject => subject.Renews is not null,
        static subject => [new("other", subject.Renews!.Number.Text)]);

    /// <summary>Infant ticked: the last day in the nursery is given.</summary>
    public static readonly Rule<AgreementSubject> Ent13 = new(
        "ENT-13", Level.Error, "agreement.infantLastDay", $"{Notes}; L'enfant n'est plus poupon",
        static subject => subject.Agreement is { Infant: true, InfantLastDay: null });

    /// <summary>The last day in the nursery, where one is given, is within 31 days of the day before the child turns 18 months.</summary>
    public static readonly Rule<AgreementSubject> Ent15 = new(
        "ENT-15", Level.Warning, "agreement.infantLastDay", "Règlement sur les services de garde éducatifs à l'enfance, s. 7: under 18 months",
        static subject => subject.Agreement.InfantLastDay is { } last && subject.Child.BirthDate is { } birth
            && Math.Abs(last.DayNumber - Infancy.LastDay(birth).DayNumber) > 31,
        static subject => [new("date", subject.Agreement.InfantLastDay!), new("expected", Infancy.LastDay(subject.Child.BirthDate!.Value))]);

    /// <summary>A cancelled agreement ends on its notice date, where one is given.</summary>
    public static readonly Rule<AgreementSubject> Ent18 = new(
        "ENT-18", Level.Warning, "agreement.end", "Loi sur la protection du consommateur: a cancellation takes effect when the notice is sent",
        static subject => subject.Agreement is { EndKind: EndKind.Cancellation, NoticeDate: { } notice, End: { } end } && notice != end,
        static subject => [new("notice", subject.Agreement.NoticeDate!), new("end", subject.Agreement.End!)]);

    /// <summary>Signed on or before the start, where a signature date is given.</summary>
    public static readonly Rule<AgreementSubject> Ent20 = new(
        "ENT-20", Level.Warning, "agreement.signedOn", "Règlement sur la contribution réduite, s. 9",
        static subject => subject.Agreement.SignedOn > subject.Agreement.Start,
        static subject => [new("signed", subject.Agreement.SignedOn!), new("start", subject.Agreement.Start!)]);

    /// <summary>The number is 8 digits.</summary>
    public static readonly Rule<AgreementSubject> Ent22 = new(
        "ENT-22", Level.Error, "agreement.number", "data.md, section 2; contract.md, CSG090E",
        static subject => !subject.Agreement.Number.IsWellFormed,
        static subject => [new("number", subject.Agreement.Number.Text)]);

    /// <summary>It does not start more than one year after the day of judgement.</summary>
    public static readonly Rule<AgreementSubject> Ent24 = new(
        "ENT-24", Level.Warning, "agreement.start", "Our reading: a slip of the year, most often",
        static subject => subject.Agreement.Start > Age.Reached(subject.AsOf, 12),
        static subject => [new("start", subject.Agreement.Start!)]);

    public static readonly Rule<AgreementSubject>[] All = [Ent01, Ent02, Ent03, Ent04, Ent05, Ent11, Ent13, Ent15, Ent18, Ent20, Ent22, Ent24];

    private static DateOnly Latest(DateOnly? one, DateOnly? other) => one > other ? one.Value : other!.Value;
}
