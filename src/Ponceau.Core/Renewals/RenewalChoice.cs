using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Core.Renewals;

/// <summary>Which agreements are to be renewed.</summary>
/// <param name="Window">Their last days lie in it.</param>
/// <param name="Component">The identifier of the only component; every one where null.</param>
/// <param name="Group">The only group of children, by its name; empty for the children without one; every one where null.</param>
public sealed record RenewalChoice(DateSpan Window, string? Component = null, string? Group = null)
{
    public bool Takes(ParentChildFile file, Child child) =>
        (Component is null || file.Component == Component) && (Group is null || SameName.Equal(Group, child.Group));
}
