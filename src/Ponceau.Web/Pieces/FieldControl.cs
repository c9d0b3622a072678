using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pieces;

/// <summary>What a field is filled in with, and the words that name it.</summary>
internal sealed class FieldControl(FieldTagHelper owner, string name, string anchor, string value, string words)
{
    public required string DescribedBy { get; init; }
    public required bool Invalid { get; init; }

    /// <summary>The label above; none for a box to tick, whose words stand at its right.</summary>
    public TagBuilder? Label(Texts texts)
    {
        if (owner.Kind == FieldKind.Check) return null;
        var label = owner.Kind == FieldKind.Radio ? Tag("span", ("class", "label"), ("id", anchor + "-label")) : Tag("label", ("for", anchor));
        label.InnerHtml.Append(words);
        if (!owner.Optional) return label;
        var optional = Tag("span", ("class", "optional"));
        optional.InnerHtml.Append(" " + texts["field.optional"]);
        label.InnerHtml.AppendHtml(optional);
        return label;
    }

    public TagBuilder Build() => owner.Kind switch
    {
        FieldKind.Check => Check(),
        FieldKind.Radio => Radio(),
        FieldKind.Select => Select(),
        FieldKind.Long => Long(),
        FieldKind.Text or FieldKind.Date or FieldKind.Time or FieldKind.Digits or FieldKind.Secret => Input(),
    };

    private TagBuilder Input()
    {
        var input = Described("input", ("class", $"form-control w-{owner.Width ?? UsualWidth}"));
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", owner.Kind == FieldKind.Secret ? "password" : "text");
        input.MergeAttribute("value", value);
        input.MergeAttribute("spellcheck", "false");
        // What is typed is about somebody else than the user: the browser neither fills it in nor keeps it.
        input.MergeAttribute("autocomplete", owner.Kind == FieldKind.Secret ? "new-password" : "off");
        if (owner.Kind is FieldKind.Date or FieldKind.Digits) input.MergeAttribute("inputmode", "numeric");
        if (owner.MaxLength is { } most) input.MergeAttribute("maxlength", most.ToString(CultureInfo.InvariantCulture));
        if (owner.Locked) input.MergeAttribute("readonly", "readonly");
        if (owner.Autofocus) input.MergeAttribute("autofocus", "autofocus");
        return input;
    }

    private TagBuilder Long()
    {
        var area = Described("textarea", ("class", "form-control w-line"), ("rows", "3"));
        area.InnerHtml.Append("\n" + value);
        return area;
    }

    private TagBuilder Select()
    {
        var select = Described("select", ("class", $"select w-{owner.Width ?? "name"}"), ("autocomplete", "off"));
        if (owner.Autofocus) select.MergeAttribute("autofocus", "autofocus");
        foreach (var choice in Offered())
        {
            var option = Tag("option", ("value", choice.Value));
            if (choice.Value == value) option.MergeAttribute("selected", "selected");
            option.InnerHtml.Append(choice.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    private TagBuilder Radio()
    {
        var choices = Tag("div", ("class", "choices"), ("role", "radiogroup"), ("id", anchor), ("tabindex", "-1"), ("aria-labelledby", anchor + "-label"));
        if (DescribedBy.Length > 0) choices.MergeAttribute("aria-describedby", DescribedBy);
        foreach (var choice in Offered()) choices.InnerHtml.AppendHtml(Tickable("radio", choice.Value, choice.Value == value, choice.Text, null));
        return choices;
    }

    private TagBuilder Check() => Tickable("checkbox", "true", bool.TryParse(value, out var ticked) && ticked, words, anchor);

    private TagBuilder Tickable(string type, string sent, bool ticked, string text, string? id)
    {
        var input = id is null ? Tag("input", ("name", name)) : Described("input");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", type);
        input.MergeAttribute("value", sent);
        if (ticked) input.MergeAttribute("checked", "checked");
        var label = Tag("label", ("class", "check"));
        var said = Tag("span");
        said.InnerHtml.Append(text);
        label.InnerHtml.AppendHtml(input).AppendHtml(said);
        return label;
    }

    /// <summary>A value that is kept but not among the choices is offered too: saving the page must not change it silently.</summary>
    private List<Choice> Offered()
    {
        var choices = owner.Choices.ToList();
        if (value.Length > 0 && !choices.Exists(choice => choice.Value == value)) choices.Add(new Choice(value, value));
        return choices;
    }

    private string UsualWidth => owner.Kind switch
    {
        FieldKind.Date => "date",
        FieldKind.Time => "tiny",
        FieldKind.Digits => "code",
        _ => "line",
    };

    private TagBuilder Described(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var built = Tag(tag, attributes);
        built.MergeAttribute("id", anchor);
        built.MergeAttribute("name", name);
        if (DescribedBy.Length > 0) built.MergeAttribute("aria-describedby", DescribedBy);
        if (Invalid) built.MergeAttribute("aria-invalid", "true");
        return built;
    }

    private static TagBuilder Tag(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var built = new TagBuilder(tag);
        foreach (var (key, content) in attributes) built.MergeAttribute(key, content);
        return built;
    }
}
