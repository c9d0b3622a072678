using Ponceau.Bridge;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>An agreement in the list; its name is the child's.</summary>
public sealed record AgreementLine : ListLine
{
    public required string File { get; init; }

    /// <summary>The parent who signs.</summary>
    public required string Parent { get; init; }

    /// <summary>Both parents, for the search.</summary>
    public required string Parents { get; init; }

    public required string Start { get; init; }
    public required string End { get; init; }

    protected override string Text => $"{Number} {File} {Name} {Parents} {ComponentNames} {Start} {End}";

    /// <summary>Every agreement.</summary>
    public static IEnumerable<AgreementLine> Of(Snapshot snapshot)
    {
        var rows = new RowIndex(snapshot);
        var families = snapshot.Records.Families.ToDictionary(f => f.Number);
        var children = snapshot.Records.Children.ToDictionary(c => c.Number);
        foreach (var row in snapshot.Judgement.Components.SelectMany(c => c.Rows))
        {
            var (child, family, fate) = (children[row.File.Child], families[row.File.Family], rows.FateOf(row));
            yield return new AgreementLine
            {
                Number = row.Agreement.Number.Text,
                File = row.File.Number.Text,
                Name = PersonName.Of(child),
                Parent = PersonName.Of(family.ParentA),
                Parents = PersonName.OfBoth(family),
                Start = DateText.Write(row.Agreement.Start),
                End = DateText.Write(row.Agreement.End),
                Groups = [child.Group],
                Components = [row.File.Component],
                ComponentNames = rows.NamesOf([row.File.Component]),
                Fates = [fate],
                Pill = RowIndex.PillOf([fate]),
                LastDays = rows.LastDaysOf(row),
            };
        }
    }
}
