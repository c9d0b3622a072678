using Ponceau.Bridge;
using Ponceau.Web.Pages.Children;
using Ponceau.Web.Pages.Families;
using Ponceau.Web.Pages.Lists;

namespace Ponceau.Web.Pages.Creation;

/// <summary>The records that can be chosen at a step, found as the lists find them.</summary>
internal static class WalkSearch
{
    private const int Most = 8;

    public static IReadOnlyList<PickLine> Children(Snapshot snapshot, Func<ChildLine, bool> holds, Texts texts) =>
    [
        .. ListIndex<ChildLine>.Of(snapshot, texts.Language, ChildLine.Of).By(ChildLine.ByName, descending: false).Where(holds).Take(Most)
            .Select(line => new PickLine(line.Number, Name(line.Name, texts["children.unnamed"]), Facts(line.Number, line.BirthDate, line.Parents, line.ComponentNames))),
    ];

    public static IReadOnlyList<PickLine> Families(Snapshot snapshot, Func<FamilyLine, bool> holds, Texts texts) =>
    [
        .. ListIndex<FamilyLine>.Of(snapshot, texts.Language, FamilyLine.Of).By(FamilyLine.ByName, descending: false).Where(holds).Take(Most)
            .Select(line => new PickLine(line.Number, Name(line.Name, texts["families.unnamed"]), Facts(line.Number, line.ParentB, line.Address, line.Children))),
    ];

    public static string Facts(params IEnumerable<string> facts) => string.Join(" · ", facts.Select(fact => fact.Trim()).Where(fact => fact.Length > 0));

    private static string Name(string name, string unnamed) => name.Length == 0 ? unnamed : name;
}
