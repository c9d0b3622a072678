using Ponceau.Bridge;
using Ponceau.Core.Renewals;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>What the page of renewals shows.</summary>
public sealed record RenewalView
{
    public required RenewalAddress Address { get; init; }
    public required RenewalChoice Choice { get; init; }
    public required RenewalSheet Sheet { get; init; }
    public required IReadOnlyList<Choice> Components { get; init; }
    public required IReadOnlyList<Choice> Groups { get; init; }

    /// <summary>The form came back with what was typed.</summary>
    public bool IsTyped { get; init; }

    public RenewalRefusal? Refusal { get; init; }
    public MadeStanding? Made { get; init; }
    public string? Said { get; init; }

    /// <summary>Worth saying beside each child only where there are several.</summary>
    public bool TellsComponents => Components.Count > 1 && Choice.Component is null;

    public static RenewalView Of(
        Snapshot snapshot, RenewalAddress address, Func<Renewal, RenewalEntry?> typed, DateOnly today, FieldNotes notes, Texts texts)
    {
        var records = snapshot.Records;
        var choice = address.ToChoice(records, today, notes, texts);
        var withdrawn = snapshot.States.Values.Where(state => state.Withdrawn).Select(state => state.Number).ToHashSet();
        var due = InOrder(DueRenewals.Of(records, choice, today, withdrawn), texts);
        var sheet = RenewalSheet.Of(due, typed, records, today, notes, texts);
        foreach (var line in sheet.Lines) RenewalNotes.Add(notes, line, texts);
        return new RenewalView
        {
            Address = address,
            Choice = choice,
            Sheet = sheet,
            Components = [.. records.Components.Select(component => new Choice(component.Id, component.Name.Length == 0 ? component.Id : component.Name))],
            Groups = RenewalGroups.Of(records, address.Component, texts),
        };
    }

    /// <summary>What the sentence on top of the page says.</summary>
    public string Sentence(Texts texts)
    {
        var ending = texts.Count("renewal.stands", Sheet.Lines.Count, ("from", Choice.Window.Start), ("to", Choice.Window.End));
        return Sheet.Renewed == 0 ? ending : $"{ending} {texts.Count("renewal.stands.renewed", Sheet.Renewed)}";
    }

    /// <summary>By component, group and child, as a language sorts them.</summary>
    private static List<Renewal> InOrder(IReadOnlyList<Renewal> due, Texts texts)
    {
        var order = StringComparer.Create(texts.Language, ignoreCase: true);
        return
        [
            .. due.OrderBy(renewal => renewal.Component.Name, order).ThenBy(renewal => renewal.Component.Id, StringComparer.Ordinal)
                .ThenBy(renewal => renewal.Child.Group, order).ThenBy(renewal => PersonName.Of(renewal.Child), order)
                .ThenBy(renewal => renewal.Last.Number.Text, StringComparer.Ordinal),
        ];
    }
}
