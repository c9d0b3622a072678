using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ponceau.Web.Pieces;

/// <summary>A mark of img/icons.svg: <c>&lt;icon name="ok" /&gt;</c>. A word always stands beside it, so it is silent to a screen reader.</summary>
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Of(Name));
    }

    internal static TagBuilder Of(string name)
    {
        var use = new TagBuilder("use") { Attributes = { ["href"] = $"/img/icons.svg#{name}" } };
        var svg = new TagBuilder("svg") { Attributes = { ["class"] = "icon", ["aria-hidden"] = "true" } };
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
