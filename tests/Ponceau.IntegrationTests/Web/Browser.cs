using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Ponceau.TestData;

// Pages are looked for in the assemblies that the started one names.
[assembly: ApplicationPart("Ponceau.Web")]

namespace Ponceau.IntegrationTests.Web;

/// <summary>A browser without scripts: it keeps cookies, follows links and sends forms as they stand in the page.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient _client;

    public Browser(WebWorld world)
    {
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(world.Address) };
        _client.DefaultRequestHeaders.Add("Accept-Language", "fr-CA");
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path);

    /// <summary>A page that is there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        var answer = await GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The page that an answer holds.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form of a page, with the fields given besides its own; the button counts as pressed where it has a value.</summary>
    public Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        var values = form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value));
        return _client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent([.. values, .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]));
    }

    /// <summary>Sends a form with files.</summary>
    public Task<HttpResponseMessage> UploadAsync(IHtmlFormElement form, string path, (string Name, byte[] Bytes)[] files, params (string Name, string Value)[] fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>()) content.Add(new StringContent(input.Value), input.Name!);
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files) content.Add(new ByteArrayContent(bytes), "Files", name);
        return _client.PostAsync(path, content);
    }

    public Task<HttpResponseMessage> PostAsync(string path) => _client.PostAsync(path, new FormUrlEncodedContent([]));

    public Task<Stream> StreamAsync(string path) => _client.GetStreamAsync(path);

    public void Dispose() => _client.Dispose();
}
