using Microsoft.AspNetCore.Mvc.Rendering;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pieces;

/// <summary>The notes beside a field, each with its mark; the field names the list as its description.</summary>
internal static class NoteList
{
    public static string IdOf(string field) => field + "-notes";

    public static TagBuilder Of(string field, IEnumerable<Note> notes)
    {
        var list = new TagBuilder("ul") { Attributes = { ["class"] = "notes", ["id"] = IdOf(field) } };
        foreach (var note in notes) list.InnerHtml.AppendHtml(Item(note));
        return list;
    }

    public static string NameOf(NoteLevel level) => level switch
    {
        NoteLevel.Error => "error",
        NoteLevel.Held => "held",
        NoteLevel.Warning => "warning",
        NoteLevel.Notice => "notice",
    };

    private static TagBuilder Item(Note note)
    {
        var item = new TagBuilder("li") { Attributes = { ["class"] = NameOf(note.Level) } };
        var words = new TagBuilder("span");
        words.InnerHtml.Append(note.Text);
        item.InnerHtml.AppendHtml(IconTagHelper.Of(MarkOf(note.Level))).AppendHtml(words);
        return item;
    }

    private static string MarkOf(NoteLevel level) => level switch
    {
        NoteLevel.Error => "fix",
        NoteLevel.Held => "hold",
        NoteLevel.Warning or NoteLevel.Notice => "note",
    };
}
