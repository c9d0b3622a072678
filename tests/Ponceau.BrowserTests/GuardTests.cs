using System.Net;
using System.Net.Sockets;
using System.Text;
using Ponceau.BrowserTests.Harness;
using Ponceau.Web.Language;

namespace Ponceau.BrowserTests;

/// <summary>What every answer carries, and which requests get none.</summary>
public sealed class GuardTests(Chromium chromium) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(chromium.Specimens.Address) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/specimens/fault")]
    [InlineData("/css/tokens.css")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string path)
    {
        var answer = await _client.GetAsync(path, Stop);

        Header(answer, "Content-Security-Policy").ShouldBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "X-Frame-Options").ShouldBe("DENY");
        Header(answer, "Referrer-Policy").ShouldBe("no-referrer");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Permissions-Policy").ShouldContain("camera=()");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Page_IsKeptNowhere() => Header(await _client.GetAsync("/", Stop), "Cache-Control").ShouldBe("no-store");

    [Fact]
    public async Task File_IsSentCompressedAndMayBeKept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lib/bootstrap/bootstrap.min.css");
        request.Headers.Add("Accept-Encoding", "gzip");
        var answer = await _client.SendAsync(request, Stop);

        answer.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        answer.Headers.ETag.ShouldNotBeNull();
        answer.Headers.CacheControl!.NoStore.ShouldBeFalse();
    }

    [Fact]
    public async Task FileNamedByAPage_HasItsPrintInItsName() => (await _client.GetStringAsync("/", Stop)).ShouldMatch("href=\"/css/tokens\\.[a-z0-9]+\\.css\"");

    [Theory]
    [InlineData("example.org")]
    [InlineData("localhost")]
    [InlineData("localhost.example.org:{port}")]
    public async Task OtherHost_IsRefusedWithTheReason(string host)
    {
        var answer = await AskAsync(host.Replace("{port}", _client.BaseAddress!.Port.ToString(), StringComparison.Ordinal));

        answer.ShouldStartWith("HTTP/1.1 400");
        answer.ShouldContain($"http://127.0.0.1:{_client.BaseAddress.Port}");
    }

    [Theory]
    [InlineData("/specimens/record")]
    [InlineData("/language")]
    public async Task ChangeWithoutToken_IsRefusedInWords(string path)
    {
        var answer = await _client.PostAsync(path, new FormUrlEncodedContent([new("to", "en-CA")]), Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("Cette demande n’a pas été reçue");
        answer.Headers.GetValues("Set-Cookie").ShouldNotContain(cookie => cookie.StartsWith(LanguageChoice.Cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cookies_StayHereAndOutOfScripts()
    {
        var cookies = (await _client.GetAsync("/specimens/record", Stop)).Headers.GetValues("Set-Cookie").ToList();

        cookies.ShouldNotBeEmpty();
        cookies.ShouldAllBe(cookie => cookie.Contains("samesite=strict", StringComparison.OrdinalIgnoreCase));
        cookies.ShouldAllBe(cookie => cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Fault_IsSaidInWordsWithoutWhatItSays()
    {
        var answer = await _client.GetAsync("/specimens/fault", Stop);
        var page = await answer.Content.ReadAsStringAsync(Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        page.ShouldContain("C’est une faute de Ponceau, pas la vôtre.");
        page.ShouldContain("Référence");
        page.ShouldNotContain("Caron");
    }

    [Fact]
    public async Task PageForFaults_OpenedByItself_IsNoFault()
    {
        var answer = await _client.GetAsync("/problems/500", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("Cette page n’existe pas");
    }

    [Fact]
    public async Task UnknownPage_IsSaidInWords()
    {
        var answer = await _client.GetAsync("/no-such-page", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("Cette page n’existe pas");
    }

    /// <summary>By hand, since a client names the host that it connects to.</summary>
    private async Task<string> AskAsync(string host)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _client.BaseAddress!.Port, Stop);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), Stop);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Stop);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    public void Dispose() => _client.Dispose();
}
