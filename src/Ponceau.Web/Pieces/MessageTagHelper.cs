using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pieces;

/// <summary>One message: the ministry's words as they are, or a finding of ours; our advice below; and a way to the field.</summary>
public sealed class MessageTagHelper(Texts texts) : TagHelper
{
    public string Code { get; set; } = "";
    public NoteLevel Level { get; set; }

    /// <summary>The ministry's text, verbatim; null for a finding of ours, which is all advice.</summary>
    public string? Text { get; set; }

    public string? Advice { get; set; }

    /// <summary>Why the rule of a finding exists; null where it goes without saying.</summary>
    public string? Why { get; set; }

    /// <summary>The record, opened at the field to correct; null where there is none.</summary>
    public string? Href { get; set; }

    /// <summary>The field's name on screen, for those who hear the page.</summary>
    public string Field { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "msg");
        output.Content.AppendHtml(Badge());
        // A page that gives a null to an attribute gives an empty text.
        if (Text is { Length: > 0 }) output.Content.AppendHtml(Line(Text, ""));
        if (Href is { Length: > 0 }) output.Content.AppendHtml(Way(Href));
        if (Advice is { Length: > 0 }) output.Content.AppendHtml(Line(Advice, "advice"));
        if (Why is { Length: > 0 }) output.Content.AppendHtml(Line(Why, "small"));
    }

    private TagBuilder Badge()
    {
        var code = new TagBuilder("code");
        code.InnerHtml.Append(Code);
        var badge = new TagBuilder("span") { Attributes = { ["class"] = $"state {ColourOf(Level)}", ["title"] = texts[$"level.{NoteList.NameOf(Level)}"] } };
        badge.InnerHtml.AppendHtml(code);
        return badge;
    }

    private TagBuilder Way(string href)
    {
        var way = new TagBuilder("a") { Attributes = { ["class"] = "more", ["href"] = href, ["aria-label"] = texts["message.goTo", ("field", Field)] } };
        way.InnerHtml.Append("…");
        return way;
    }

    private static TagBuilder Line(string text, string look)
    {
        var line = new TagBuilder("p") { Attributes = { ["class"] = look } };
        line.InnerHtml.Append(text);
        return line;
    }

    private static string ColourOf(NoteLevel level) => level switch
    {
        NoteLevel.Error => "bad",
        NoteLevel.Held => "hold",
        NoteLevel.Warning or NoteLevel.Notice => "idle",
    };
}
