using Microsoft.AspNetCore.Http;
using Ponceau.Web.Security;

namespace Ponceau.Tests.Web;

public sealed class HostCheckTests
{
    [Theory]
    [InlineData("127.0.0.1:5080", 5080)]
    [InlineData("localhost:5080", 5080)]
    [InlineData("[::1]:5080", 5080)]
    [InlineData("localhost", 80)]
    [InlineData("localhost", 0)]
    public void OurName_Passes(string host, int port) => HostCheck.IsOurs(new HostString(host), port, https: false).ShouldBeTrue();

    [Theory]
    [InlineData("example.org:5080", 5080)]
    [InlineData("127.0.0.1.example.org:5080", 5080)]
    [InlineData("localhost:5081", 5080)]
    [InlineData("localhost", 5080)]
    [InlineData("0.0.0.0:5080", 5080)]
    [InlineData("", 5080)]
    [InlineData("example.org", 0)]
    public void AnotherNameOrPort_IsRefused(string host, int port) => HostCheck.IsOurs(new HostString(host), port, https: false).ShouldBeFalse();

    [Fact]
    public void OurNameWithoutPort_MeansThePortOfItsScheme() => HostCheck.IsOurs(new HostString("localhost"), 443, https: true).ShouldBeTrue();
}
