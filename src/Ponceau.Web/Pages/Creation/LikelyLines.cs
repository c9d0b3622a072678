using Ponceau.Bridge;
using Ponceau.Core.Doubles;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Creation;

/// <summary>Likely doubles in the words by which a person tells them: birth date, parents, children, address, components.</summary>
internal static class LikelyLines
{
    public static IReadOnlyList<LikelyLine> Of(Child typed, Snapshot snapshot, Texts texts)
    {
        var records = snapshot.Records;
        return [.. LikelyDoubles.OfChild(typed, records).Select(found => LineOf(found.Record, found.Reasons, found.IsStrong))];

        LikelyLine LineOf(Child child, DoubleReasons reasons, bool isStrong)
        {
            var files = records.Files.Where(file => file.Child == child.Number).ToList();
            var parents = files.Select(file => PersonName.Of(records.Families.First(f => f.Number == file.Family).ParentA)).Distinct();
            return new LikelyLine(
                child.Number, Named(PersonName.Of(child), texts["children.unnamed"]),
                WalkSearch.Facts([DateText.Write(child.BirthDate), child.Number, .. parents, .. ComponentsOf(files, snapshot)]),
                reasons, isStrong, RecordAddress.Child(child.Number));
        }
    }

    public static IReadOnlyList<LikelyLine> Of(Family typed, Snapshot snapshot, Texts texts)
    {
        var records = snapshot.Records;
        return [.. LikelyDoubles.OfFamily(typed, records).Select(found => LineOf(found.Record, found.Reasons, found.IsStrong))];

        LikelyLine LineOf(KnownParent known, DoubleReasons reasons, bool isStrong)
        {
            var family = known.Family;
            var files = records.Files.Where(file => file.Family == family.Number).ToList();
            var children = files.Select(file => PersonName.Of(records.Children.First(c => c.Number == file.Child))).Distinct();
            return new LikelyLine(
                family.Number, Named(PersonName.Of(known.Parent), texts["families.unnamed"]),
                WalkSearch.Facts([family.Number, With(family, known.Parent, texts), family.Address.Line, family.Address.City, .. children, .. ComponentsOf(files, snapshot)]),
                reasons, isStrong, RecordAddress.Family(family.Number));
        }
    }

    /// <summary>The other parent of the family; empty where there is none.</summary>
    private static string With(Family family, Parent parent, Texts texts)
    {
        var other = PersonName.Of(ReferenceEquals(parent, family.ParentA) ? family.ParentB : family.ParentA);
        return other.Length == 0 ? "" : texts["create.with", ("name", other)];
    }

    private static IEnumerable<string> ComponentsOf(IEnumerable<ParentChildFile> files, Snapshot snapshot) =>
        files.Select(file => snapshot.Component(file.Component).Name).Distinct();

    private static string Named(string name, string unnamed) => name.Length == 0 ? unnamed : name;
}
