using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A service agreement in the document, inside its parent-child file.</summary>
internal static class AgreementJson
{
    public static Agreement Read(Members at, FileNumber file, Register register)
    {
        var number = AgreementNumber.FromStore(at.Text("number"));
        var kept = register.Agreements.Kept(number);
        var was = kept ?? new Agreement();
        var agreement = register.Agreements.OrKept(new Agreement
        {
            Number = number,
            File = file,
            Start = at.Date("start"),
            End = at.Date("end"),
            EndKind = at.WordOrNull("endKind", Vocabularies.EndKinds, was.EndKind),
            NoticeDate = at.Date("noticeDate", was.NoticeDate),
            Replacement = at.Flag("replacement"),
            Ecp = at.Flag("ecp"),
            EcpRecommendation = at.Flag("ecpRecommendation", was.EcpRecommendation),
            Csss = at.Flag("csss"),
            Transitional = at.Flag("transitional"),
            Infant = at.Flag("infant", was.Infant),
            InfantLastDay = at.Date("infantLastDay", was.InfantLastDay),
            SignedOn = at.Date("signedOn", was.SignedOn),
            SeasonalJustification = at.Flag("seasonalJustification", was.SeasonalJustification),
            Schedule = at.ObjectOrNull("schedule", ScheduleJson.Read),
            Arrives = at.Time("arrives", was.Arrives),
            Leaves = at.Time("leaves", was.Leaves),
            DailyRateCents = at.WholeOrNull("dailyRateCents", was.DailyRateCents),
            Note = at.Text("note", was.Note),
        });
        if (!register.Agreements.TryAdd(agreement)) at.Refuse("number", new Wrong("GivenTwice"));
        else if (kept is not null && kept.File != file) at.Refuse("number", new Wrong("AgreementOfAnother"));
        return agreement;
    }

    public static void Write(Utf8JsonWriter to, Agreement agreement)
    {
        to.WriteStartObject();
        WriteMembers(to, agreement);
        to.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter to, Agreement agreement)
    {
        to.WriteString("number", agreement.Number.Text);
        to.WriteDate("start", agreement.Start);
        to.WriteDate("end", agreement.End);
        to.WriteString("endKind", agreement.EndKind is { } kind ? Vocabularies.EndKinds.WordOf(kind) : null);
        to.WriteDate("noticeDate", agreement.NoticeDate);
        to.WriteBoolean("replacement", agreement.Replacement);
        to.WriteBoolean("ecp", agreement.Ecp);
        to.WriteBoolean("ecpRecommendation", agreement.EcpRecommendation);
        to.WriteBoolean("csss", agreement.Csss);
        to.WriteBoolean("transitional", agreement.Transitional);
        to.WriteBoolean("infant", agreement.Infant);
        to.WriteDate("infantLastDay", agreement.InfantLastDay);
        to.WriteDate("signedOn", agreement.SignedOn);
        to.WriteBoolean("seasonalJustification", agreement.SeasonalJustification);
        ScheduleJson.Write(to, agreement.Schedule);
        to.WriteTime("arrives", agreement.Arrives);
        to.WriteTime("leaves", agreement.Leaves);
        to.WriteWhole("dailyRateCents", agreement.DailyRateCents);
        to.WriteString("note", agreement.Note);
    }
}
