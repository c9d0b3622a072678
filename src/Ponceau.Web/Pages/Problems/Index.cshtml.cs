using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ponceau.Web.Pages.Problems;

/// <summary>What is shown in place of a page that could not be: in words, without a detail of the record that was being shown.</summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    /// <summary>Which of the texts <c>problem.…</c> is shown.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What finds the fault in the log; only for a fault of ours.</summary>
    public string? Reference { get; private set; }

    public void OnGet(int code) => Show(code);

    /// <summary>The request that failed keeps its method when this page takes its place.</summary>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        // Opened by itself, and not in place of another page.
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = code = StatusCodes.Status404NotFound;
        Kind = code switch
        {
            StatusCodes.Status404NotFound => "notFound",
            StatusCodes.Status400BadRequest => "stale",
            >= 500 => "fault",
            _ => "other",
        };
        if (Kind == "fault") Reference = HttpContext.TraceIdentifier;
    }
}
