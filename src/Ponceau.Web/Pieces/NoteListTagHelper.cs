using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pieces;

/// <summary>The notes of a field that a page draws by itself; nothing where there are none.</summary>
public sealed class NoteListTagHelper : TagHelper
{
    public string Field { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var notes = FieldNotes.Of(ViewContext.ViewData).On(Field);
        if (notes.Count > 0) output.Content.SetHtmlContent(NoteList.Of(Field, notes));
    }
}
