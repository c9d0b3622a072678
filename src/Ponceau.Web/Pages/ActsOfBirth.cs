using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ponceau.Core.Records;
using Ponceau.Data;

namespace Ponceau.Web.Pages;

/// <summary>The acts of birth kept among the documents of the data folder, by child number.</summary>
public sealed class ActsOfBirth(DataFolder folder)
{
    /// <summary>Where the act of a child is shown; null where none is kept.</summary>
    public string? AddressOf(string child) => PathOf(child) is null ? null : $"/children/{child}/act-of-birth";

    /// <summary>A picture is only ever shown by itself: under the content policy nothing in it can run or ask for anything.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/children/{child}/act-of-birth",
        (string child, ActsOfBirth acts) => acts.PathOf(child) is { } path ? Results.File(path, "image/svg+xml") : Results.NotFound());

    private string? PathOf(string child)
    {
        if (!PastedText.IsDigits(child, 8)) return null;
        var path = Path.Combine(folder.Documents, "children", child + ".svg");
        return File.Exists(path) ? path : null;
    }
}
