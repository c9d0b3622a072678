using Ponceau.Core.Renewals;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>What there is to know of a line, in words beside it.</summary>
public static class RenewalNotes
{
    public static void Add(FieldNotes notes, RenewalLine line, Texts texts)
    {
        if (line.IsChanged) notes.Add(line.Id, NoteLevel.Error, texts["renewal.changed"]);
        foreach (var finding in line.Findings.Where(RenewalLine.IsTold).OrderBy(finding => finding.Level))
            notes.Add(PlaceOf(finding, line), MessageLine.LevelOf(finding.Level), RuleTexts.Message(finding, texts.Language));
        foreach (var mark in line.Renewal.Marks.OrderByDescending(mark => mark.Weight))
        {
            var words = WordsOf(mark, texts);
            if (mark.Weight == RenewalWeight.Tells) notes.Add(line.Id, NoteLevel.Notice, words);
            else notes.Add(line.Id, NoteLevel.Warning, texts["renewal.unproposed", ("why", words)]);
        }

        if (line.Renewal.Proposed is { InfantLastDay: { } lastDay })
            notes.Add(line.Id, NoteLevel.Notice, texts["renewal.infantLastDay", ("date", lastDay)]);
    }

    public static string WordsOf(RenewalMark mark, Texts texts) =>
        mark.Date is { } date ? texts[$"renewal.mark.{mark.Kind}", ("date", date)] : texts[$"renewal.mark.{mark.Kind}"];

    private static string PlaceOf(Finding finding, RenewalLine line) => finding.Field.Split(", ")[0] switch
    {
        "agreement.start" => line.Id + ".start",
        "agreement.end" => line.Id + ".end",
        _ => line.Id,
    };
}
