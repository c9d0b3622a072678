using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pieces;

/// <summary>
/// A field: label above, hint below, what is wrong beside. Its identifier is its name in the rules, so that an address can open a record at it.
/// Its words are the texts <c>field.NAME</c> and, where there is one, <c>field.NAME.hint</c>.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(Texts texts) : TagHelper
{
    public required ModelExpression For { get; set; }
    public FieldKind Kind { get; set; }

    /// <summary>One of <c>tiny</c>, <c>date</c>, <c>code</c>, <c>name</c>, <c>line</c>: the width of a field hints at its content.</summary>
    public string? Width { get; set; }

    public IEnumerable<Choice> Choices { get; set; } = [];
    public bool Optional { get; set; }
    public bool Locked { get; set; }
    public int? MaxLength { get; set; }

    /// <summary>Where typing goes on, in a part of a form that was just added.</summary>
    public bool Autofocus { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var anchor = FieldAnchor.Of(name);
        var textKey = "field." + FieldAnchor.WithoutPlaces(anchor);
        var hint = texts.Find(textKey + ".hint");
        var notes = FieldNotes.Of(ViewContext.ViewData).On(anchor);
        var control = new FieldControl(this, name, anchor, ValueOf(name), texts[textKey])
        {
            DescribedBy = string.Join(' ', Described(anchor, hint, notes)),
            Invalid = notes.Any(note => note.Level == NoteLevel.Error),
        };

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        var extra = await output.GetChildContentAsync();
        if (control.Label(texts) is { } label) output.Content.AppendHtml(label);
        output.Content.AppendHtml(control.Build());
        if (hint is not null) output.Content.AppendHtml(Hint(anchor, hint));
        output.Content.AppendHtml(extra);
        if (notes.Count > 0) output.Content.AppendHtml(NoteList.Of(anchor, notes));
    }

    /// <summary>What was typed, where the form came back; else what is kept. A secret is never shown again.</summary>
    private string ValueOf(string name)
    {
        if (Kind == FieldKind.Secret) return "";
        if (Kind != FieldKind.Check && ViewContext.ModelState.TryGetValue(name, out var sent) && sent.AttemptedValue is { } typed) return typed;
        return For.Model?.ToString() ?? "";
    }

    private static IEnumerable<string> Described(string anchor, string? hint, IReadOnlyList<Note> notes)
    {
        if (hint is not null) yield return anchor + "-hint";
        if (notes.Count > 0) yield return NoteList.IdOf(anchor);
    }

    private static TagBuilder Hint(string anchor, string text)
    {
        var hint = new TagBuilder("p") { Attributes = { ["class"] = "hint", ["id"] = anchor + "-hint" } };
        hint.InnerHtml.Append(text);
        return hint;
    }
}
