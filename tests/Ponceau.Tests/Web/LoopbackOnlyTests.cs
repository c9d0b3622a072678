using Ponceau.Web.Language;
using Ponceau.Web.Security;

namespace Ponceau.Tests.Web;

public sealed class LoopbackOnlyTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://LOCALHOST:5080")]
    [InlineData("http://127.0.0.1:5080;http://localhost:5081; http://[::1]:5082")]
    public void Loopback_MayListen(string urls) => LoopbackOnly.Check(urls, LanguageChoice.French).ShouldBeNull();

    [Theory]
    [InlineData("http://0.0.0.0:5080", "http://0.0.0.0:5080")]
    [InlineData("http://*:5080", "http://*:5080")]
    [InlineData("http://+:5080", "http://+:5080")]
    [InlineData("http://192.168.1.20:5080", "http://192.168.1.20:5080")]
    [InlineData("http://[::]:5080", "http://[::]:5080")]
    [InlineData("http://localhost.example.org:5080", "http://localhost.example.org:5080")]
    [InlineData("http://127.0.0.1.example.org", "http://127.0.0.1.example.org")]
    [InlineData("http://2130706433:5080", "http://2130706433:5080")]
    [InlineData("http://unix:/tmp/ponceau.sock", "http://unix:/tmp/ponceau.sock")]
    [InlineData("http://127.0.0.1:5080;http://monposte:5080", "http://monposte:5080")]
    public void AnotherAddress_IsRefusedByName(string urls, string named)
    {
        LoopbackOnly.Check(urls, LanguageChoice.French).ShouldNotBeNull().ShouldContain($"L’adresse {named} est refusée.");
        LoopbackOnly.Check(urls, LanguageChoice.English).ShouldNotBeNull().ShouldContain($"The address {named} is refused.");
    }

    [Theory]
    [InlineData("5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:port")]
    public void WhatIsNoAddress_IsSaid(string urls) => LoopbackOnly.Check(urls, LanguageChoice.English).ShouldNotBeNull();

    [Fact]
    public void NoAddressAtAll_IsSaid() => LoopbackOnly.Check(" ; ", LanguageChoice.English).ShouldNotBeNull();
}
