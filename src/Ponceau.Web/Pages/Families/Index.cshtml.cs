using Ponceau.Bridge;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Families;

/// <summary>The families.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<FamilyLine>(services)
{
    protected override IEnumerable<FamilyLine> LinesOf(Snapshot snapshot) => FamilyLine.Of(snapshot, StringComparer.Create(T.Language, ignoreCase: true));

    protected override string TextOf(FamilyLine line) => line.Text;
}
