using Ponceau.Core.Doubles;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>The other record of a child.</summary>
public sealed class ChildrenModel(RecordServices services) : ChoosePage<Child>(services)
{
    protected override IReadOnlyList<Child> AllOf(RecordSet records) => records.Children;

    protected override string NumberOf(Child record) => record.Number;

    protected override string NameOf(Child record) => PersonName.Of(record) is { Length: > 0 } name ? name : T["children.unnamed"];

    protected override string DetailsOf(Child record, RecordSet records) => DateText.Write(record.BirthDate);

    protected override IEnumerable<Child> LikelyOf(Child kept, RecordSet records) => LikelyDoubles.OfChild(kept, records).Select(found => found.Record);

    protected override string AddressOf(Child record) => RecordAddress.Child(record.Number);
}
