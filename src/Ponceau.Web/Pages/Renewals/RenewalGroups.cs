using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>
/// The groups of the children of a component. A group may be called after who looks after it: what stands in an address is a mark of the name, not
/// the name.
/// </summary>
public static class RenewalGroups
{
    private const int MarkLength = 10;

    /// <summary>Each group once, however its name is written; the children without a group come last.</summary>
    /// <param name="component">Every component where empty.</param>
    public static IReadOnlyList<Choice> Of(RecordSet records, string component, Texts texts)
    {
        var children = records.Files.Where(file => component.Length == 0 || file.Component == component).Select(file => file.Child).ToHashSet();
        return
        [
            .. records.Children.Where(child => children.Contains(child.Number)).Select(child => child.Group).DistinctBy(SameName.KeyOf)
                .OrderBy(name => SameName.KeyOf(name).Length == 0).ThenBy(name => name, StringComparer.Create(texts.Language, ignoreCase: true))
                .Select(name => new Choice(MarkOf(name), SameName.KeyOf(name).Length == 0 ? texts["renewal.group.none"] : name)),
        ];
    }

    /// <summary>The name of a group by its mark; null where there is none in the component.</summary>
    public static string? NameOf(string mark, RecordSet records, string component)
    {
        var children = records.Children.ToDictionary(child => child.Number, child => child.Group);
        return records.Files.Where(file => component.Length == 0 || file.Component == component).Select(file => children[file.Child])
            .FirstOrDefault(name => MarkOf(name) == mark);
    }

    private static string MarkOf(string name) => RecordVersion.Of(SameName.KeyOf(name))[..MarkLength];
}
