using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Pages.Records;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Creation;

/// <summary>What is still to be completed in the records that the walk has gone past, so that it is known before the agreement is to leave.</summary>
internal static class WalkFindings
{
    public static IEnumerable<MessageLine> Of(Child? child, Family? family, ParentChildFile? file, Snapshot snapshot, DateOnly today, Texts texts) =>
        from each in file is null ? Apart(child, family, snapshot, today) : Together(file, snapshot)
        where each.Finding.Level is Level.Error or Level.Held
        orderby each.Finding.Level
        select MessageLine.Of(each.Finding, each.Link, texts);

    private static IEnumerable<(Finding Finding, FieldLink Link)> Apart(Child? child, Family? family, Snapshot snapshot, DateOnly today)
    {
        var ofChild = child is null ? [] : Judge.OfChild(child, snapshot.Records.Children.Where(other => other.Number != child.Number), today);
        var ofFamily = family is null ? [] : Judge.OfFamily(family, today);
        foreach (var finding in ofChild) yield return (finding, At(RecordAddress.Child(child!.Number), finding));
        foreach (var finding in ofFamily) yield return (finding, At(RecordAddress.Family(family!.Number), finding));
    }

    /// <summary>A file is judged with its agreements: with one in which nothing stands, what is found of the file itself is found.</summary>
    private static IEnumerable<(Finding Finding, FieldLink Link)> Together(ParentChildFile file, Snapshot snapshot) =>
        from finding in AgreementFindings.Of(new Agreement(), file, snapshot)
        where !finding.Field.StartsWith("agreement.", StringComparison.Ordinal)
        select (finding, FieldLink.Of(finding.Field, file, default));

    private static FieldLink At(string record, Finding finding) => new($"{record}#{finding.Field}", finding.Field);
}
