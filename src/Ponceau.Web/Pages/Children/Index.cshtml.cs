using Ponceau.Bridge;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Children;

/// <summary>The children.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<ChildLine>(services)
{
    protected override IEnumerable<ChildLine> LinesOf(Snapshot snapshot) => ChildLine.Of(snapshot, StringComparer.Create(T.Language, ignoreCase: true));

    protected override string TextOf(ChildLine line) => line.Text;
}
