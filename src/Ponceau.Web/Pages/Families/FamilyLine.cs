using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Families;

/// <summary>A family in the list; its name is parent A's.</summary>
public sealed record FamilyLine : ListLine
{
    public required string ParentB { get; init; }
    public required string Address { get; init; }
    public required string Children { get; init; }

    /// <summary>Telephones and addresses of both parents, for the search.</summary>
    public required string Contacts { get; init; }

    /// <summary>The list's own order.</summary>
    public static readonly ListColumn<FamilyLine> ByName = new("name", line => line.Name);

    protected override string Text => $"{Name} {ParentB} {Address} {Children} {Number} {ComponentNames} {Contacts}";

    /// <summary>Every family.</summary>
    public static IEnumerable<FamilyLine> Of(Snapshot snapshot)
    {
        var rows = new RowIndex(snapshot);
        var children = snapshot.Records.Children.ToDictionary(c => c.Number);
        foreach (var family in snapshot.Records.Families)
        {
            var files = rows.FilesOfFamily(family.Number).ToList();
            var components = files.Select(f => f.Component).Distinct().ToList();
            var fates = rows.FatesOfFamily(family.Number);
            yield return new FamilyLine
            {
                Number = family.Number,
                Name = PersonName.Of(family.ParentA),
                ParentB = PersonName.Of(family.ParentB),
                Address = InOneLine(family.Address),
                Children = string.Join(", ", files.Select(f => PersonName.Of(children[f.Child])).Distinct()),
                Contacts = $"{family.ParentA.Phone} {family.ParentA.Email} {family.ParentB?.Phone} {family.ParentB?.Email}",
                Groups = [.. files.Select(f => children[f.Child].Group).Distinct()],
                Components = components,
                ComponentNames = rows.NamesOf(components),
                Fates = fates,
                Pill = RowIndex.PillOf(fates),
            };
        }
    }

    private static string InOneLine(Address address) =>
        string.Join(", ", new[] { address.Line, address.City, address.PostalCode.Tidied }.Where(part => part.Length > 0));
}
