using Ponceau.Bridge;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Families;

/// <summary>The families.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<FamilyLine>(services)
{
    protected override IReadOnlyList<ListColumn<FamilyLine>> Columns { get; } =
    [
        FamilyLine.ByName,
        new("number", line => line.Number),
        new("parentB", line => line.ParentB),
        new("address", line => line.Address),
        new("children", line => line.Children),
        new("state", line => line.Pill ?? ""),
    ];

    protected override IEnumerable<FamilyLine> LinesOf(Snapshot snapshot) => FamilyLine.Of(snapshot);
}
