using System.Globalization;
using System.Text.RegularExpressions;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.History;

/// <summary>What records say, field by field, as the history shows it: a NIREC only by its last digits (data.md, section 3).</summary>
public sealed partial class RecordWords(RecordSet records, Texts texts)
{
    private readonly RecordForms _forms = new(records, texts);

    /// <summary>Where two versions of a record differ.</summary>
    public IReadOnlyList<FieldChange> Between(object before, object after) =>
    [
        .. _forms.Of(before).Zip(_forms.Of(after))
            .SelectMany(pair => FormDifferences.Between(pair.First.Anchor, pair.First.Form, pair.Second.Form, texts))
            .Select(change => new FieldChange(LabelOf(change.Field), Shown(change.Field, change.Before), Shown(change.Field, change.After))),
    ];

    /// <summary>Everything that a version says.</summary>
    public IReadOnlyList<FieldValue> Of(object record) =>
    [
        .. _forms.Of(record).SelectMany(form => FormDifferences.Values(form.Anchor, form.Form, texts))
            .Select(value => new FieldValue(LabelOf(value.Field), Shown(value.Field, value.Value))),
    ];

    /// <summary>What a record is called: a person's name, a title with its number.</summary>
    public string NameOf(object record) => record switch
    {
        Child child => Or(PersonName.Of(child), "children.unnamed"),
        Family family => Or(PersonName.Of(family.ParentA), "families.unnamed"),
        ParentChildFile file => texts["files.title", ("number", file.Number.Text)],
        Agreement agreement => texts["agreements.edit.title", ("number", agreement.Number.Text)],
        Component component => Or(component.Name, "components.unnamed"),
        Provider provider => Or(provider.Name, "history.provider.unnamed"),
        ClosureSet set => texts["history.title.closures", ("year", Year(set.Year)), ("component", ComponentName(set.Component))],
        CsssPeriodSet set => texts["history.title.csss", ("year", $"{Year(set.FinancialYear)}-{Year(set.FinancialYear + 1)}"), ("component", ComponentName(set.Component))],
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    /// <summary>A field by its name on its page, with the person or the line that it belongs to where the name alone does not tell.</summary>
    public string LabelOf(string field)
    {
        var known = FieldAnchor.WithoutPlaces(field);
        var name = texts.Find("field." + known) ?? texts.Find("history.field." + known) ?? known[(known.IndexOf('.', StringComparison.Ordinal) + 1)..];
        if (Place().Match(field) is { Success: true } place)
            return texts["history.contact", ("place", int.Parse(place.ValueSpan, CultureInfo.InvariantCulture) + 1), ("field", name)];
        return known.StartsWith("parent", StringComparison.Ordinal) && texts.Find("group." + known[..known.LastIndexOf('.')]) is { } group ? $"{group} · {name}" : name;
    }

    private string Shown(string field, string words) => field == "child.nirec" && words != texts["record.empty"] ? Nirec.FromStore(words).ToString() : words;

    private string Or(string name, string unnamed) => name.Length == 0 ? texts[unnamed] : name;

    private string ComponentName(string id) => records.Components.FirstOrDefault(c => c.Id == id)?.Name ?? id;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=\[)[0-9]+(?=\])")]
    private static partial Regex Place();
}
