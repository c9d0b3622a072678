namespace Ponceau.Web.Pages.Creation;

/// <summary>Where the steps are that make a child, a family, their file and an agreement. Only numbers stand in their addresses.</summary>
public static class WalkAddress
{
    /// <param name="family">The family that the child is to join; none where it comes later.</param>
    public static string Child(string? family = null) => With("/new/child", ("family", family));

    /// <param name="child">The child whose family it is; none where the family comes first.</param>
    public static string Family(string? child = null) => With("/new/family", ("child", child));

    public static string File(string child, string family) => With("/new/file", ("child", child), ("family", family));

    /// <param name="copy">The agreement that it follows; none where it begins afresh.</param>
    public static string Agreement(string file, string? copy = null) => With("/new/agreement", ("file", file), ("copy", copy));

    /// <summary>The step that follows once a child and a family are there, or the one of them that lacks.</summary>
    public static string After(string? child, string? family) =>
        child is null ? Child(family) : family is null ? Family(child) : File(child, family);

    private static string With(string step, params ReadOnlySpan<(string Name, string? Number)> records)
    {
        var address = step;
        foreach (var (name, number) in records)
            if (number is not null) address += $"{(address.Contains('?') ? '&' : '?')}{name}={Uri.EscapeDataString(number)}";
        return address;
    }
}
