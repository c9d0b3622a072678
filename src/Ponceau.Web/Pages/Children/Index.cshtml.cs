using Ponceau.Bridge;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Children;

/// <summary>A child in the list.</summary>
public sealed record ChildLine(string Number, string Name, string BirthDate, string Nirec, string Necsg, string Group);

/// <summary>The children.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<ChildLine>(services)
{
    protected override IEnumerable<ChildLine> LinesOf(Snapshot snapshot) => snapshot.Records.Children
        .Select(c => new ChildLine(
            c.Number, $"{c.LastName} {c.FirstName}".Trim(), DateText.Write(c.BirthDate), c.Nirec.Text, c.Necsg.IsGiven ? c.Necsg.Text : "", c.Group))
        .OrderBy(line => line.Name, StringComparer.Create(T.Language, ignoreCase: true));

    protected override string TextOf(ChildLine line) => $"{line.Name} {line.Number} {line.Nirec} {line.Necsg} {line.Group}";
}
