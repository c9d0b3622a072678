using Ponceau.Core.Records;

namespace Ponceau.Web.Pages.Records;

/// <summary>People as the procedure lists them: last name first.</summary>
public static class PersonName
{
    public static string Of(Child child) => Of(child.LastName, child.FirstName);

    /// <summary>Empty where there is no such parent.</summary>
    public static string Of(Parent? parent) => parent is null ? "" : Of(parent.LastName, parent.FirstName);

    /// <summary>Both parents, for a search.</summary>
    public static string OfBoth(Family family) => $"{Of(family.ParentA)} {Of(family.ParentB)}";

    public static string Of(string last, string first) => $"{last} {first}".Trim();
}
