using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ponceau.Core.Records;
using Ponceau.Data;

namespace Ponceau.Web.Pages;

/// <summary>The act of birth of a child, as a page shows it.</summary>
/// <param name="IsPicture">A page can show it; else it is only opened.</param>
public sealed record ActOfBirth(string Address, bool IsPicture);

/// <summary>The acts of birth kept among the documents of the data folder, by child number: <c>children/00000021.svg</c>.</summary>
public sealed class ActsOfBirth(DataFolder folder, Database database)
{
    /// <summary>In a picture nothing runs, and nothing is asked for from anywhere: it may only have its own colours.</summary>
    private const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private static readonly (string Extension, string Type, bool IsPicture)[] Kinds =
        [(".svg", "image/svg+xml", true), (".png", "image/png", true), (".jpg", "image/jpeg", true), (".pdf", "application/pdf", false)];

    /// <summary>The act of a child; null where none is kept.</summary>
    public ActOfBirth? Of(string child) => Find(child) is var (_, kind) ? new ActOfBirth($"/children/{child}/act-of-birth", kind.IsPicture) : null;

    /// <summary>Where the act of a child is shown; null where none is kept.</summary>
    public string? AddressOf(string child) => Of(child)?.Address;

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/children/{child}/act-of-birth", (string child, HttpContext context, ActsOfBirth acts) =>
    {
        if (acts.Find(child) is not var (path, kind)) return Results.NotFound();
        if (kind.IsPicture) context.Response.Headers.ContentSecurityPolicy = PicturePolicy;
        context.Response.Headers.ContentDisposition = "inline";
        return Results.File(path, kind.Type);
    });

    /// <summary>The act of a child; where there is none, that of a record of the same child that went into this one.</summary>
    private (string Path, (string Extension, string Type, bool IsPicture) Kind)? Find(string child)
    {
        if (FindOf(child) is { } found) return found;
        using var db = database.Open();
        var merged = db.Children.Where(c => c.MergedInto == child).OrderBy(c => c.Number).Select(c => c.Number).ToList();
        return merged.Select(Find).FirstOrDefault(each => each is not null);
    }

    private (string Path, (string Extension, string Type, bool IsPicture) Kind)? FindOf(string child)
    {
        // The number becomes a part of a path: nothing but digits will do.
        if (!PastedText.IsDigits(child, 8)) return null;
        foreach (var kind in Kinds)
            if (Path.Combine(folder.Documents, "children", child + kind.Extension) is var path && File.Exists(path)) return (path, kind);
        return null;
    }
}
