using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pieces;

/// <summary>A short group of fields with a title. Its name is that of the rules (<c>parentA</c>), so that a finding on all of it has its place.</summary>
public sealed class GroupTagHelper(Texts texts) : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>The title, where it is not the text <c>group.NAME</c>.</summary>
    public string? Heading { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "group");
        output.Attributes.SetAttribute("id", Name);
        output.Attributes.SetAttribute("tabindex", "-1");
        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append(Heading ?? texts[$"group.{Name}"]);
        output.PreContent.AppendHtml(legend);
        var notes = FieldNotes.Of(ViewContext.ViewData).On(Name);
        if (notes.Count == 0) return;
        output.Attributes.SetAttribute("aria-describedby", NoteList.IdOf(Name));
        output.PreContent.AppendHtml(NoteList.Of(Name, notes));
    }
}
