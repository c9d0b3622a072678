using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Records;

/// <summary>What the rules say of a record, beside its fields.</summary>
public static class RecordNotes
{
    /// <summary>Each finding once, however many rows have it.</summary>
    /// <param name="summed">False where nothing of it forbids what the page is about to do.</param>
    public static void Add(FieldNotes notes, IEnumerable<Finding> findings, Subjects subjects, Texts texts, bool summed = true)
    {
        var told = new HashSet<(string, string)>();
        foreach (var finding in findings.Where(f => subjects.Hold(f.Field)))
        {
            var text = RuleTexts.Message(finding, texts.Language);
            if (told.Add((finding.Field, text))) notes.Add(finding.Field, MessageLine.LevelOf(finding.Level), text, summed);
        }
    }
}
