using AngleSharp.Html.Dom;

namespace Ponceau.IntegrationTests.Web;

/// <summary>The grid of renewals as it stands in a page, to be filled in and sent.</summary>
internal sealed class RenewalForm
{
    private readonly Browser _browser;
    private readonly IHtmlFormElement _form;
    private readonly Dictionary<string, string> _values;

    private RenewalForm(Browser browser, IHtmlDocument page)
    {
        (_browser, Page) = (browser, page);
        _form = (IHtmlFormElement)page.QuerySelector("form[data-renewal]")!;
        _values = _form.QuerySelectorAll("input").Cast<IHtmlInputElement>()
            .Where(input => input.Name is not null && (input.Type == "text" || (input.Type == "checkbox" && input.IsChecked)))
            .ToDictionary(input => input.Name!, input => input.Value);
    }

    public IHtmlDocument Page { get; }

    /// <summary>The names of the fields that are filled in or ticked.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    public static async Task<RenewalForm> OpenAsync(Browser browser, string path = "/renewal") => new(browser, await browser.OpenAsync(path));

    public RenewalForm Fill(string field, string value)
    {
        _values[field] = value;
        return this;
    }

    public RenewalForm Untick(string field)
    {
        _values.Remove(field);
        return this;
    }

    public Task<HttpResponseMessage> SendAsync(string what = "create") =>
        _browser.SendAsync(_form, [.. _values.Select(each => (each.Key, each.Value)), ("Do", what)]);

    /// <summary>Sends it and reads the page that comes back with what was typed.</summary>
    public async Task<RenewalForm> SendBackAsync(string what = "create") => new(_browser, await Browser.ReadAsync(await SendAsync(what)));

    /// <summary>Sends it and follows to the page that says what was made.</summary>
    public async Task<string> MakeAsync()
    {
        var answer = await SendAsync();
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }
}
