using Ponceau.Bridge;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Agreements;

/// <summary>An agreement in the list.</summary>
/// <param name="Parents">Both parents, for the search; the list shows the one who signs.</param>
public sealed record AgreementLine(
    string Number, string File, string Child, string Parent, string Parents, string Component, string Start, string End, string Pill)
{
    /// <summary>Every agreement, in order of the child's name as the language sorts, then of start.</summary>
    public static IEnumerable<AgreementLine> Of(Snapshot snapshot, StringComparer order)
    {
        var families = snapshot.Records.Families.ToDictionary(f => f.Number);
        var children = snapshot.Records.Children.ToDictionary(c => c.Number);
        return snapshot.Judgement.Components
            .SelectMany(component => component.Rows.Select(row => new AgreementLine(
                row.Agreement.Number.Text,
                row.File.Number.Text,
                PersonName.Of(children[row.File.Child]),
                PersonName.Of(families[row.File.Family].ParentA),
                PersonName.OfBoth(families[row.File.Family]),
                component.Component.Name,
                DateText.Write(row.Agreement.Start),
                DateText.Write(row.Agreement.End),
                Fates.PillOf(RowIndex.FateOf(row, snapshot)))))
            .OrderBy(line => line.Child, order).ThenBy(line => line.Start, StringComparer.Ordinal).ThenBy(line => line.Number, StringComparer.Ordinal);
    }

    public string Text => $"{Number} {File} {Child} {Parents} {Component} {Start} {End}";
}
