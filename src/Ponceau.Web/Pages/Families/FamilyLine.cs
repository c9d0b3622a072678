using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Families;

/// <summary>A family in the list.</summary>
/// <param name="Pill">How its rows stand; null where it has none.</param>
public sealed record FamilyLine(
    string Number, string ParentA, string ParentB, string Address, string Children, string Components, string Contacts, string? Pill)
{
    /// <summary>Every family, in order of parent A's name as the language sorts.</summary>
    public static IEnumerable<FamilyLine> Of(Snapshot snapshot, StringComparer order)
    {
        var rows = new RowIndex(snapshot);
        var names = snapshot.Records.Children.ToDictionary(c => c.Number, PersonName.Of);
        var children = snapshot.Records.Files.ToLookup(f => f.Family, f => names[f.Child]);
        return snapshot.Records.Families
            .Select(family => new FamilyLine(
                family.Number,
                PersonName.Of(family.ParentA),
                PersonName.Of(family.ParentB),
                InOneLine(family.Address),
                string.Join(", ", children[family.Number].Distinct()),
                rows.ComponentsOfFamily(family.Number),
                $"{family.ParentA.Phone} {family.ParentA.Email} {family.ParentB?.Phone} {family.ParentB?.Email}",
                rows.PillOfFamily(family.Number)))
            .OrderBy(line => line.ParentA, order).ThenBy(line => line.Number, StringComparer.Ordinal);
    }

    public string Text => $"{ParentA} {ParentB} {Address} {Children} {Number} {Components} {Contacts}";

    private static string InOneLine(Address address) =>
        string.Join(", ", new[] { address.Line, address.City, address.PostalCode.Tidied }.Where(part => part.Length > 0));
}
