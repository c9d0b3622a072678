using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ponceau.Web.Pages.Lists;

namespace Ponceau.Web.Pieces;

/// <summary>A heading by which a list is put in order: <c>&lt;th sort-by="name" sort-list="Model"&gt;Nom&lt;/th&gt;</c>. Pressed again, the other way round.</summary>
[HtmlTargetElement("th", Attributes = "sort-by")]
public sealed class SortTagHelper : TagHelper
{
    /// <summary>The column's name in the query.</summary>
    public string SortBy { get; set; } = "";

    public required IListPage SortList { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var isSorted = SortList.SortedBy == SortBy;
        output.Attributes.SetAttribute("scope", "col");
        if (isSorted) output.Attributes.SetAttribute("aria-sort", SortList.IsDescending ? "descending" : "ascending");
        var button = new TagBuilder("button")
        {
            Attributes =
            {
                ["class"] = "sort",
                ["id"] = "sort-" + SortBy,
                ["form"] = "list-form",
                ["name"] = "Form.SortBy",
                ["value"] = isSorted && !SortList.IsDescending ? "-" + SortBy : SortBy,
            },
        };
        button.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(button);
    }
}
