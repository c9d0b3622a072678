using Ponceau.Bridge;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>The agreements.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<AgreementLine>(services)
{
    /// <summary>By the child's name, then by start: <see cref="ListIndex{TLine}"/> puts what is equal by name and number.</summary>
    protected override IReadOnlyList<ListColumn<AgreementLine>> Columns { get; } =
    [
        new("name", line => $"{line.Name}\u0001{line.Start}"),
        new("number", line => line.Number),
        new("parent", line => line.Parent),
        new("component", line => line.ComponentNames),
        new("start", line => line.Start),
        new("end", line => line.End),
        new("state", line => line.Pill ?? ""),
    ];

    protected override IEnumerable<AgreementLine> LinesOf(Snapshot snapshot) => AgreementLine.Of(snapshot);
}
