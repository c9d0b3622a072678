using Ponceau.Bridge;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Children;

/// <summary>The children.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<ChildLine>(services)
{
    protected override IReadOnlyList<ListColumn<ChildLine>> Columns { get; } =
    [
        ChildLine.ByName,
        new("number", line => line.Number),
        new("birth", line => line.BirthDate),
        new("group", line => line.Group),
        new("component", line => line.ComponentNames),
        new("state", line => line.Pill ?? ""),
    ];

    protected override IEnumerable<ChildLine> LinesOf(Snapshot snapshot) => ChildLine.Of(snapshot);
}
