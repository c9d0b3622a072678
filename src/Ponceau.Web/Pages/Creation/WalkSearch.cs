using Ponceau.Bridge;
using Ponceau.Web.Pages.Children;
using Ponceau.Web.Pages.Families;

namespace Ponceau.Web.Pages.Creation;

/// <summary>The records that can be chosen at a step, found as the lists find them.</summary>
internal static class WalkSearch
{
    private const int Most = 8;

    public static IReadOnlyList<PickLine> Children(Snapshot snapshot, Func<ChildLine, bool> holds, Texts texts) =>
    [
        .. ChildLine.Of(snapshot, Order(texts)).Where(holds).Take(Most)
            .Select(line => new PickLine(line.Number, Name(line.Name, texts["children.unnamed"]), Facts(line.Number, line.BirthDate, line.Parents, line.Components))),
    ];

    public static IReadOnlyList<PickLine> Families(Snapshot snapshot, Func<FamilyLine, bool> holds, Texts texts) =>
    [
        .. FamilyLine.Of(snapshot, Order(texts)).Where(holds).Take(Most)
            .Select(line => new PickLine(line.Number, Name(line.ParentA, texts["families.unnamed"]), Facts(line.Number, line.ParentB, line.Address, line.Children))),
    ];

    public static string Facts(params IEnumerable<string> facts) => string.Join(" · ", facts.Select(fact => fact.Trim()).Where(fact => fact.Length > 0));

    private static string Name(string name, string unnamed) => name.Length == 0 ? unnamed : name;

    private static StringComparer Order(Texts texts) => StringComparer.Create(texts.Language, ignoreCase: true);
}
