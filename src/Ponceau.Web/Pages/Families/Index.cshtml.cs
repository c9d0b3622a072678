using Ponceau.Bridge;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Families;

/// <summary>A family in the list.</summary>
public sealed record FamilyLine(string Number, string ParentA, string ParentB, string Address, string Children);

/// <summary>The families.</summary>
public sealed class IndexModel(RecordServices services) : ListPage<FamilyLine>(services)
{
    protected override IEnumerable<FamilyLine> LinesOf(Snapshot snapshot)
    {
        var names = snapshot.Records.Children.ToDictionary(c => c.Number, c => $"{c.LastName} {c.FirstName}");
        var children = snapshot.Records.Files.ToLookup(f => f.Family, f => names[f.Child]);
        return snapshot.Records.Families
            .Select(f => new FamilyLine(
                f.Number,
                $"{f.ParentA.LastName} {f.ParentA.FirstName}".Trim(),
                f.ParentB is { } b ? $"{b.LastName} {b.FirstName}" : "",
                string.Join(", ", new[] { f.Address.Line, f.Address.City, f.Address.PostalCode.Tidied }.Where(part => part.Length > 0)),
                string.Join(", ", children[f.Number].Distinct())))
            .OrderBy(line => line.ParentA, StringComparer.Create(T.Language, ignoreCase: true));
    }

    protected override string TextOf(FamilyLine line) => $"{line.ParentA} {line.ParentB} {line.Address} {line.Children} {line.Number}";
}
