using Ponceau.Bridge;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Children;

/// <summary>A child in the list.</summary>
public sealed record ChildLine : ListLine
{
    public required string BirthDate { get; init; }
    public required string Nirec { get; init; }
    public required string Necsg { get; init; }
    public required string Group { get; init; }

    /// <summary>The parents of its families, for the search.</summary>
    public required string Parents { get; init; }

    /// <summary>The list's own order.</summary>
    public static readonly ListColumn<ChildLine> ByName = new("name", line => line.Name);

    protected override string Text => $"{Name} {Number} {BirthDate} {Nirec} {Necsg} {Group} {ComponentNames} {Parents}";

    /// <summary>Every child.</summary>
    public static IEnumerable<ChildLine> Of(Snapshot snapshot)
    {
        var rows = new RowIndex(snapshot);
        var families = snapshot.Records.Families.ToDictionary(f => f.Number, PersonName.OfBoth);
        foreach (var child in snapshot.Records.Children)
        {
            var files = rows.FilesOfChild(child.Number).ToList();
            var components = files.Select(f => f.Component).Distinct().ToList();
            var fates = rows.FatesOfChild(child.Number);
            yield return new ChildLine
            {
                Number = child.Number,
                Name = PersonName.Of(child),
                BirthDate = DateText.Write(child.BirthDate),
                Nirec = child.Nirec.Text,
                Necsg = child.Necsg.IsGiven ? child.Necsg.Text : "",
                Group = child.Group,
                Groups = [child.Group],
                Components = components,
                ComponentNames = rows.NamesOf(components),
                Parents = string.Join(' ', files.Select(f => families[f.Family]).Distinct()),
                Fates = fates,
                Pill = RowIndex.PillOf(fates),
                LastDays = rows.LastDaysOfChild(child.Number),
            };
        }
    }
}
