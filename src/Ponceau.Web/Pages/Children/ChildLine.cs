using Ponceau.Bridge;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Children;

/// <summary>A child in the list.</summary>
/// <param name="Parents">The parents of its families, for the search.</param>
/// <param name="Pill">How its rows stand; null where it has none.</param>
public sealed record ChildLine(
    string Number, string Name, string BirthDate, string Nirec, string Necsg, string Group, string Components, string Parents, string? Pill)
{
    /// <summary>Every child, in order of name as the language sorts.</summary>
    public static IEnumerable<ChildLine> Of(Snapshot snapshot, StringComparer order)
    {
        var rows = new RowIndex(snapshot);
        var families = snapshot.Records.Families.ToDictionary(f => f.Number, PersonName.OfBoth);
        var parents = snapshot.Records.Files.ToLookup(f => f.Child, f => families[f.Family]);
        return snapshot.Records.Children
            .Select(child => new ChildLine(
                child.Number,
                PersonName.Of(child),
                DateText.Write(child.BirthDate),
                child.Nirec.Text,
                child.Necsg.IsGiven ? child.Necsg.Text : "",
                child.Group,
                rows.ComponentsOfChild(child.Number),
                string.Join(' ', parents[child.Number].Distinct()),
                rows.PillOfChild(child.Number)))
            .OrderBy(line => line.Name, order).ThenBy(line => line.Number, StringComparer.Ordinal);
    }

    public string Text => $"{Name} {Number} {BirthDate} {Nirec} {Necsg} {Group} {Components} {Parents}";
}
