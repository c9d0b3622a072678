using System.Globalization;

namespace Ponceau.Web.Print.Layout;

/// <summary>A part of a document that starts on a page of its own and counts its pages itself.</summary>
public sealed record SheetSection
{
    public required CultureInfo Language { get; init; }
    public required Block Body { get; init; }

    /// <summary>How the section is called in the outline; empty to leave it out.</summary>
    public string Bookmark { get; init; } = "";

    /// <summary>What stands over each page but the first.</summary>
    public string Head { get; init; } = "";

    /// <summary>What stands at the left of each page's foot.</summary>
    public string Foot { get; init; } = "";

    /// <summary>What stands at the right of it: "page 1 de 2".</summary>
    public required Func<int, int, string> PageOf { get; init; }
}
