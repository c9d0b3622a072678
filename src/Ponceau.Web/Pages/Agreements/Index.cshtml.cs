using Ponceau.Bridge;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>The agreements.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<AgreementLine>(services)
{
    protected override IEnumerable<AgreementLine> LinesOf(Snapshot snapshot) => AgreementLine.Of(snapshot, StringComparer.Create(T.Language, ignoreCase: true));

    protected override string TextOf(AgreementLine line) => line.Text;
}
