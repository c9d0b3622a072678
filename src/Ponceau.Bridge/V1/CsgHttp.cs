using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Ponceau.Contract;
using Ponceau.Contract.Signing;
using Ponceau.Core.Records;

namespace Ponceau.Bridge.V1;

/// <summary>One attempt of a request: signed, sent, and the answer read to its end. Nothing stands between the signer and the socket.</summary>
public sealed class CsgHttp : IDisposable
{
    private const int LargestAnswer = 8 * 1024 * 1024;

    private readonly HttpClient _http;
    private readonly BridgeSettings _settings;
    private readonly TimeProvider _time;
    private readonly RequestSigner _signer;

    public CsgHttp(BridgeSettings settings, TimeProvider time, RequestSigner signer, HttpMessageHandler? handler = null)
    {
        _settings = settings;
        _time = time;
        _signer = signer;
        _http = new HttpClient(handler ?? HandlerFor(settings)) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public void Dispose() => _http.Dispose();

    /// <param name="path">From the ministry's address on, with the query where there is one.</param>
    /// <param name="key">The idempotency key; null on GET.</param>
    /// <param name="sender">Whose numbers and code sign; null for an open endpoint.</param>
    public async Task<(Reply? Reply, Fault? Fault)> SendAsync(
        HttpMethod method, string path, byte[]? body, Guid? key, Component? sender, CancellationToken stop)
    {
        if (_settings.Address is not { } address) return (null, new Fault(FaultKind.NoAddress, ""));
        using var patience = new CancellationTokenSource(_settings.AttemptTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        try
        {
            using var request = Build(method, new Uri(address, path), body, key, sender);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await ReadAsync(response, either.Token) is { } content
                ? (ToReply(response, content), null)
                : (null, new Fault(FaultKind.Protocol, "> 8 MiB"));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (null, new Fault(FaultKind.Unreachable, $"{(int)_settings.AttemptTimeout.TotalSeconds} s"));
        }
        catch (HttpRequestException e)
        {
            return (null, new Fault(FaultKind.Unreachable, e.InnerException is AuthenticationException ? "TLS" : e.HttpRequestError.ToString()));
        }
        catch (IOException)
        {
            return (null, new Fault(FaultKind.Unreachable, nameof(HttpRequestError.ResponseEnded)));
        }
    }

    private HttpRequestMessage Build(HttpMethod method, Uri target, byte[]? body, Guid? key, Component? sender)
    {
        var request = new HttpRequestMessage(method, target) { Version = HttpVersion.Version11 };
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(ContractV1.Json);
        }
        if (sender is null) return request;

        var signed = _signer.Sign(method.Method, target, body, key, sender.Division.Text, sender.Installation.Text, sender.AccessCode!.Value.Text);
        foreach (var (name, value) in signed)
        {
            if (name.StartsWith("Content-", StringComparison.Ordinal)) request.Content!.Headers.TryAddWithoutValidation(name, value);
            else request.Headers.TryAddWithoutValidation(name, value);
        }
        return request;
    }

    private static async Task<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken stop)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(stop);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, stop)) > 0;)
        {
            if (content.Length + read > LargestAnswer) return null;
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }

    private Reply ToReply(HttpResponseMessage response, byte[] content)
    {
        var retry = response.Headers.RetryAfter;
        var wait = retry?.Delta ?? (retry?.Date is { } date ? date - _time.GetUtcNow() : null);
        return new Reply((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, content, response.Headers.Date,
            wait is { } given && given < TimeSpan.Zero ? TimeSpan.Zero : wait);
    }

    private static SocketsHttpHandler HandlerFor(BridgeSettings settings)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            SslOptions = { EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 },
        };
        if (settings.AuthorityFile is { } file) Trust(handler, X509CertificateLoader.LoadCertificateFromFile(file));
        return handler;
    }

    /// <summary>A further authority is trusted besides the machine's; everything else of the verification stays.</summary>
    private static void Trust(SocketsHttpHandler handler, X509Certificate2 authority) =>
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, chain, errors) =>
        {
            if (errors == SslPolicyErrors.None) return true;
            if (errors != SslPolicyErrors.RemoteCertificateChainErrors || certificate is not X509Certificate2 leaf) return false;
            using var own = new X509Chain();
            own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            own.ChainPolicy.CustomTrustStore.Add(authority);
            own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            foreach (var element in chain!.ChainElements) own.ChainPolicy.ExtraStore.Add(element.Certificate);
            return own.Build(leaf);
        };
}
