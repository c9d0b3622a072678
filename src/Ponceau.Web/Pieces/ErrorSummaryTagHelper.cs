using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pieces;

/// <summary>What must be corrected on this page, on top of it, each with a way to its field; nothing where nothing must.</summary>
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = FieldNotes.Of(ViewContext.ViewData).Errors.ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errors");
        output.Attributes.SetAttribute("aria-labelledby", "errors");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml(Heading(errors.Count)).AppendHtml(List(errors));
    }

    private TagBuilder Heading(int count)
    {
        var heading = new TagBuilder("h2") { Attributes = { ["id"] = "errors" } };
        heading.InnerHtml.Append(texts.Count("errors.title", count));
        return heading;
    }

    private static TagBuilder List(IEnumerable<(string Field, Note Note)> errors)
    {
        var list = new TagBuilder("ul");
        foreach (var (field, note) in errors)
        {
            var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + field } };
            link.InnerHtml.Append(note.Text);
            var item = new TagBuilder("li");
            item.InnerHtml.AppendHtml(link);
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }
}
