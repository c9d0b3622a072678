using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Web.Language;

namespace Ponceau.Web.Pages;

/// <summary>Keeps the language that was chosen, and goes back to the page from which it was.</summary>
public sealed class LanguageModel(TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? to, string? back)
    {
        if (LanguageChoice.Of(to) is { } language)
            Response.Cookies.Append(LanguageChoice.Cookie, language.Name, new CookieOptions { Expires = clock.GetUtcNow().AddYears(1) });
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
