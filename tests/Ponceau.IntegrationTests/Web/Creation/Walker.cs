using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web.Creation;

/// <summary>Somebody who walks through the pages that make records, without scripts: fills in the form of the page and sends it.</summary>
internal sealed class Walker : IAsyncDisposable
{
    private readonly Browser _browser;

    private Walker(WebWorld world) => (World, _browser) = (world, new Browser(world));

    public WebWorld World { get; }

    /// <summary>Where one is: path and query.</summary>
    public string At { get; private set; } = "";

    public IHtmlDocument Page { get; private set; } = null!;

    public IHtmlFormElement Form => Page.QuerySelector<IHtmlFormElement>("form[data-guard]")!;

    public string Stated => Page.QuerySelector(".doubles")?.TextContent ?? "";

    public static async Task<Walker> StartAsync(RecordSet records, string at)
    {
        var walker = new Walker(await WebWorld.StartAsync(records, new VirtualTime()));
        await walker.GoAsync(at);
        return walker;
    }

    public async Task GoAsync(string path) => (Page, At) = (await _browser.OpenAsync(path), path);

    public Task<HttpResponseMessage> GetAsync(string path) => _browser.GetAsync(path);

    /// <summary>Sends the form of the page with its own values but for those given, and follows where it leads.</summary>
    public async Task SendAsync(params (string Name, string Value)[] fields) => await FollowAsync(await AnswerAsync(Form, fields));

    /// <summary>Presses a button that chooses a record.</summary>
    public async Task PickAsync(string number) =>
        await FollowAsync(await _browser.SendAsync((IHtmlFormElement)Page.QuerySelector($"button[name=Pick][value='{number}']")!.Closest("form")!, ("Pick", number)));

    public async Task SearchAsync(string words) =>
        await FollowAsync(await _browser.SendAsync(Page.QuerySelector<IHtmlFormElement>("form[role=search]")!, ("Search", words)));

    public Task<HttpResponseMessage> AnswerAsync(IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        var given = fields.Select(field => field.Name).ToHashSet();
        return _browser.SendAsync(form, [.. ValuesOf(form).Where(value => !given.Contains(value.Name)), .. fields]);
    }

    public async Task<RecordSet> RecordsAsync() => (await World.Store.LoadAsync())!;

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await World.DisposeAsync();
    }

    private async Task FollowAsync(HttpResponseMessage answer)
    {
        if (answer.StatusCode == HttpStatusCode.Redirect)
        {
            await GoAsync(answer.Headers.Location!.OriginalString);
            return;
        }

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What a browser would send, hidden fields and buttons aside.</summary>
    private static IEnumerable<(string Name, string Value)> ValuesOf(IHtmlFormElement form) =>
    [
        .. form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(input => input.Type != "hidden" && (input.Type is not ("checkbox" or "radio") || input.IsChecked))
            .Select(input => (input.Name!, input.Value)),
        .. form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(select => (select.Name!, select.Value ?? "")),
        .. form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]").Select(area => (area.Name!, area.Value)),
    ];
}
