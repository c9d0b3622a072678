using Ponceau.Bridge;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>The agreements.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<RecordRow>(services)
{
    protected override IEnumerable<RecordRow> LinesOf(Snapshot snapshot)
    {
        var families = snapshot.Records.Families.ToDictionary(f => f.Number);
        var children = snapshot.Records.Children.ToDictionary(c => c.Number);
        return snapshot.Judgement.Components.SelectMany(c => c.Rows)
            .OrderBy(row => row.Agreement.Number.Text, StringComparer.Ordinal)
            .Select(row => RecordRow.Of(row, snapshot, families[row.File.Family], children[row.File.Child]));
    }

    protected override string TextOf(RecordRow line) => $"{line.Agreement} {line.Child} {line.Parent} {line.Component} {line.Start} {line.End}";
}
