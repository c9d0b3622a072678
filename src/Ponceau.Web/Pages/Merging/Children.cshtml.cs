using Ponceau.Core.Records;
using Ponceau.Core.Rules;
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

    /// <summary>The same NIREC; or two of last name, first name and birth date.</summary>
    protected override bool IsLikely(Child kept, Child other) =>
        (kept.Nirec.IsWellFormed && kept.Nirec == other.Nirec)
        || Count(Same(kept.LastName, other.LastName), Same(kept.FirstName, other.FirstName), kept.BirthDate is not null && kept.BirthDate == other.BirthDate) >= 2;

    protected override string AddressOf(Child record) => RecordAddress.Child(record.Number);

    private static bool Same(string one, string other) => one.Length > 0 && SameName.Equal(one, other);

    private static int Count(params ReadOnlySpan<bool> alike)
    {
        var count = 0;
        foreach (var each in alike) count += each ? 1 : 0;
        return count;
    }
}
