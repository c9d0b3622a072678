using Microsoft.AspNetCore.Http;

namespace Ponceau.Web.Pieces;

/// <summary>A way on the side of every page.</summary>
public sealed record NavLink(string Href, string TextKey)
{
    /// <summary>The ways there are, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<NavLink> All =
    [
        new("/", "nav.home"),
        new("/children", "nav.children"),
        new("/families", "nav.families"),
        new("/agreements", "nav.agreements"),
        new("/transfer", "nav.transfer"),
        new("/exchange", "nav.exchange"),
        new("/settings/components", "nav.settings"),
    ];

    /// <summary>True where the page lies under this way.</summary>
    public bool Holds(PathString page) => Href == "/" ? page == "/" : page.StartsWithSegments(Href);
}
