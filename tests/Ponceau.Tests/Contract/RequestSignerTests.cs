using System.Text;
using Microsoft.Extensions.Time.Testing;
using Ponceau.Contract;
using Ponceau.Contract.Signing;

namespace Ponceau.Tests.Contract;

public sealed class RequestSignerTests
{
    private const string Code = "AV6z2mJSGq0PzgtvipyNOIHGezPjdpyFTC";
    private static readonly Guid Key = Guid.Parse("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c11");

    [Fact]
    public void HmacExampleOfRfc9421_IsReproduced()
    {
        var parameters = SignatureBase.Parameters(["date", "@authority", "content-type"], "created=1618884473;keyid=\"test-shared-secret\"");
        var signatureBase = SignatureBase.Of(
            [
                new("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
                new("@authority", "example.com"),
                new("content-type", "application/json"),
            ],
            parameters);
        signatureBase.ShouldBe(PublishedExample.Text("rfc9421-b25-base.txt"));
        $"sig-b25={parameters}".ShouldBe(PublishedExample.Text("rfc9421-b25-signature-input.txt"));

        // RFC 9421, appendix B.1.5: the secret is published in base64.
        var secret = Convert.FromBase64String("uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==");
        $"sig-b25=:{RequestSigner.Sign(signatureBase, secret)}:".ShouldBe(PublishedExample.Text("rfc9421-b25-signature.txt"));
    }

    [Fact]
    public void ExampleOfContractSection1_IsReproduced()
    {
        var headers = Sign("GET", "https://csg.example/csg/v1/divisions/53236600/installations/30054568/holdings");
        headers["Signature"].ShouldBe("icsge=:MV8xt15E796fWkizY5e0HWbW2KQi93gklMlJRzrW8vA=:");
        PublishedExample.Text("contract-1-base.txt").ShouldEndWith($"\"@signature-params\": {headers["Signature-Input"]["icsge=".Length..]}");
        headers.Count.ShouldBe(2);
    }

    [Fact]
    public void Body_IsCoveredWithItsDigestItsTypeAndItsKey()
    {
        var body = PublishedExample.Bytes("contract-3-submission.json");
        var headers = Sign("POST", "http://127.0.0.1:5081" + ContractV1.SubmissionsPath("53236600", "30054568"), body);
        const string parameters =
            "(\"@method\" \"@authority\" \"@path\" \"@query\" \"content-digest\" \"content-type\" \"idempotency-key\")"
            + ";created=1474811573;nonce=\"AAECAwQFBgcICQoLDA0ODw\";keyid=\"53236600:30054568\";alg=\"hmac-sha256\"";
        headers["Signature-Input"].ShouldBe("icsge=" + parameters);
        headers["Signature"].ShouldBe("icsge=:" + RequestSigner.Sign(
            $"""
            "@method": POST
            "@authority": 127.0.0.1:5081
            "@path": /csg/v1/divisions/53236600/installations/30054568/submissions
            "@query": ?
            "content-digest": {ContentDigest.Of(body)}
            "content-type": application/json
            "idempotency-key": 3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c11
            "@signature-params": {parameters}
            """,
            Encoding.UTF8.GetBytes(Code)) + ":");
        headers["Idempotency-Key"].ShouldBe("3f0c2a0e-7f53-4a43-9f0e-6f6b8e1b8c11");
        headers["Content-Digest"].ShouldBe(ContentDigest.Of(body));
    }

    [Fact]
    public void EveryAttempt_HasItsOwnTimeAndNonce()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1474811573));
        var signer = new RequestSigner(clock);
        string Input() => signer.Sign("GET", new Uri("https://csg.example/x"), null, null, "1", "2", Code)[0].Value;
        var first = Input();
        clock.Advance(TimeSpan.FromSeconds(2));
        var second = Input();
        second.ShouldContain(";created=1474811575;");
        Nonce(first).ShouldNotBe(Nonce(second));
        Nonce(first).Length.ShouldBe(22);
    }

    [Fact]
    public void DigestExampleOfRfc9530_IsReproduced() =>
        ContentDigest.Of(PublishedExample.Bytes("rfc9530-example-body.json")).ShouldBe("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:");

    private static Dictionary<string, string> Sign(string method, string target, byte[]? body = null)
    {
        var signer = new RequestSigner(
            new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1474811573)),
            nonce =>
            {
                for (var i = 0; i < nonce.Length; i++) nonce[i] = (byte)i;
            });
        return signer.Sign(method, new Uri(target), body, body is null ? null : Key, "53236600", "30054568", Code).ToDictionary();
    }

    private static string Nonce(string input) => input.Split("nonce=\"")[1].Split('"')[0];
}
