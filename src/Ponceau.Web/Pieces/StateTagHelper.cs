using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Ponceau.Web.Pieces;

/// <summary>The pill of a state, with its mark, its word and why: <c>&lt;state is="held" why="du code postal, depuis le 2016-09-12" /&gt;</c>.</summary>
public sealed class StateTagHelper(Texts texts) : TagHelper
{
    /// <summary>The colour and the mark of each state. Green: the ministry has it; red: the user must act; amber: it waits.</summary>
    private static readonly Dictionary<string, (string Colour, string Mark)> Looks = new(StringComparer.Ordinal)
    {
        ["accepted"] = ("ok", "ok"),
        ["up-to-date"] = ("ok", "ok"),
        ["refused"] = ("bad", "bad"),
        ["blocked"] = ("bad", "fix"),
        ["held"] = ("hold", "hold"),
        ["unknown"] = ("hold", "unknown"),
        ["ready"] = ("idle", "ready"),
        ["waiting"] = ("idle", "ready"),
        ["sending"] = ("idle", "sending"),
        ["unsent"] = ("hold", "ready"),
        ["never-sent"] = ("idle", "out"),
        ["out-of-scope"] = ("idle", "out"),
        ["withdrawn"] = ("idle", "withdrawn"),
    };

    /// <summary>Every state that a pill can show.</summary>
    public static IReadOnlyCollection<string> All => Looks.Keys;

    /// <summary>The state's name, as in the JSON of cli.md.</summary>
    public string Is { get; set; } = "";

    /// <summary>Words to put in place of the state's own: "1 refusée".</summary>
    public string? Text { get; set; }

    public string? Why { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (colour, mark) = Looks[Is];
        var pill = new TagBuilder("span") { Attributes = { ["class"] = $"state {colour}" } };
        pill.InnerHtml.AppendHtml(IconTagHelper.Of(mark)).Append(Text ?? texts[$"state.{Is}"]);
        output.TagName = null;
        output.Content.SetHtmlContent(pill);
        if (string.IsNullOrEmpty(Why)) return;
        var why = new TagBuilder("span") { Attributes = { ["class"] = "why" } };
        why.InnerHtml.Append(Why);
        output.Content.AppendHtml(why);
    }
}
