using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Page;

/// <summary>Writes the page; whatever comes from a record is encoded.</summary>
internal sealed class PageWriter(PageTexts texts)
{
    private const string None = "–";

    private readonly StringBuilder _html = new();

    public string Write(IReadOnlyList<ComponentHoldings> components)
    {
        Add($"""
            <!doctype html>
            <html lang="{texts.Language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{texts.Title}</title><link rel="stylesheet" href="simulator.css"></head>
            <body><main>
            <p class="language"><a href="?lang={texts.OtherLanguage}" hreflang="{texts.OtherLanguage}" lang="{texts.OtherLanguage}">{texts.OtherName}</a></p>
            <h1>{texts.Title}</h1><p class="sub">{texts.About}</p>
            """);
        if (components.Count == 0) Add($"<p class=\"empty\">{texts.NoComponent}</p>");
        foreach (var component in components) AddComponent(component);
        return _html.Append("</main></body></html>").ToString();
    }

    private void AddComponent(ComponentHoldings held)
    {
        var component = held.Component;
        Add($"""
            <section><header><h2>{texts.Component} {component.Division} · {component.Installation}</h2>
            <span class="note">{texts.Kind(component.Kind)} · {texts.Count(held.Standing)}</span></header>
            """);
        if (held.Agreements.Count == 0) Add($"<p class=\"empty\">{texts.Nothing}</p>");
        else AddTable(texts.Agreements, Agreements, held.Agreements.Select(Row));
        foreach (var (kind, sets) in new[] { (SetStore.Closures, held.Closures), (SetStore.CsssPeriods, held.CsssPeriods) })
            if (sets.Count > 0) Add($"<p class=\"sets\">{Encode(texts.Sets(kind, sets))}</p>");
        if (held.Answers.Count > 0)
        {
            Add($"<h3>{texts.History}</h3>");
            AddTable(texts.History, Answers, held.Answers.Select(Row));
        }
        Add($"</section>");
    }

    private string[] Agreements => [texts.File, texts.Agreement, texts.Child, texts.Parent, texts.Start, texts.End, texts.Revision, texts.State];

    private string[] Answers => [texts.Received, texts.Sent, texts.Accepted, texts.Refused, texts.Messages];

    private string Row(HeldAgreement held)
    {
        var file = held.Content;
        return Number(held.FileNumber) + Number(held.Number)
            + Text(file is null ? None : $"{file.Child.LastName} {file.Child.FirstName}")
            + Text(file is null ? None : $"{file.ParentA.LastName} {file.ParentA.FirstName}")
            + Number(held.Agreement?.Start ?? None) + Number(held.Agreement?.End ?? None) + Number(Whole(held.Revision))
            + (file is null ? State("idle", texts.Withdrawn) : State("ok", texts.Held));
    }

    private string Row(PastAnswer answer) =>
        Number(QuebecDay.Written(answer.At)) + Text(texts.Subject(answer)) + Number(Whole(answer.Accepted))
        + (answer.Refused > 0 ? State("bad", Whole(answer.Refused)) : Number("0"))
        + Text(answer.Codes.Count == 0 ? None : string.Join(", ", answer.Codes));

    private void AddTable(string name, IEnumerable<string> heads, IEnumerable<string> rows)
    {
        Add($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\"><table><thead><tr>");
        foreach (var head in heads) Add($"<th scope=\"col\">{head}</th>");
        Add($"</tr></thead><tbody>");
        foreach (var row in rows) Add($"<tr>{row}</tr>");
        Add($"</tbody></table></div>");
    }

    private void Add(FormattableString html) => _html.Append(html.ToString(CultureInfo.InvariantCulture));

    private static string Text(string text) => $"<td>{Encode(text)}</td>";

    private static string Number(string text) => $"<td class=\"num\">{Encode(text)}</td>";

    private static string State(string kind, string text) => $"<td><span class=\"state {kind}\">{Encode(text)}</span></td>";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
