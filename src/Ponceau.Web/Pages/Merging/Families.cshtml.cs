using Ponceau.Core.Doubles;
using Ponceau.Core.Records;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>The other record of a family.</summary>
public sealed class FamiliesModel(RecordServices services) : ChoosePage<Family>(services)
{
    protected override IReadOnlyList<Family> AllOf(RecordSet records) => records.Families;

    protected override string NumberOf(Family record) => record.Number;

    protected override string NameOf(Family record) => PersonName.Of(record.ParentA) is { Length: > 0 } name ? name : T["families.unnamed"];

    /// <summary>The other parent, the street and the children.</summary>
    protected override string DetailsOf(Family record, RecordSet records)
    {
        var numbers = records.Files.Where(f => f.Family == record.Number).Select(f => f.Child).ToHashSet();
        var children = numbers.Count == 0 ? [] : records.Children.Where(c => numbers.Contains(c.Number)).Select(PersonName.Of);
        return string.Join(" · ", new[] { PersonName.Of(record.ParentB), record.Address.Line, string.Join(", ", children) }.Where(part => part.Length > 0));
    }

    protected override IEnumerable<Family> LikelyOf(Family kept, RecordSet records) => LikelyDoubles.OfFamily(kept, records).Select(found => found.Record.Family);

    protected override string AddressOf(Family record) => RecordAddress.Family(record.Number);
}
