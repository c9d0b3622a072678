using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Ponceau.Web.Forms;

/// <summary>How much a note beside a field weighs (rules.md, "Levels and outcomes").</summary>
public enum NoteLevel
{
    Error,
    Held,
    Warning,
    Notice,
}

/// <summary>A sentence beside a field: what is wrong and what to do.</summary>
public sealed record Note(NoteLevel Level, string Text);

/// <summary>What is said beside the fields of a page, by the field's name in the rules (<c>parentA.address.line</c>), in the order in which it was added.</summary>
public sealed class FieldNotes
{
    private const string Key = "FieldNotes";
    private readonly List<(string Field, Note Note, bool Summed)> _notes = [];

    /// <summary>The errors, for the summary on top of the page.</summary>
    public IEnumerable<(string Field, Note Note)> Errors =>
        _notes.Where(entry => entry.Summed && entry.Note.Level == NoteLevel.Error).Select(entry => (entry.Field, entry.Note));

    /// <summary>The notes of the page being made; the pieces read them there.</summary>
    public static FieldNotes Of(ViewDataDictionary viewData)
    {
        if (viewData[Key] is FieldNotes notes) return notes;
        viewData[Key] = notes = new FieldNotes();
        return notes;
    }

    /// <param name="summed">False where the top of the page says it already in another way.</param>
    public void Add(string field, NoteLevel level, string text, bool summed = true) => _notes.Add((field, new Note(level, text), summed));

    public IReadOnlyList<Note> On(string field) => [.. _notes.Where(entry => entry.Field == field).Select(entry => entry.Note)];
}
