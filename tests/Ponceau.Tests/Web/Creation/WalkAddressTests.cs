using Ponceau.Web.Pages.Creation;

namespace Ponceau.Tests.Web.Creation;

public sealed class WalkAddressTests
{
    [Theory]
    [InlineData(null, null, "/new/child")]
    [InlineData(null, "00000007", "/new/child?family=00000007")]
    [InlineData("00000021", null, "/new/family?child=00000021")]
    [InlineData("00000021", "00000007", "/new/file?child=00000021&family=00000007")]
    [InlineData("a&b=c", "é/?", "/new/file?child=a%26b%3Dc&family=%C3%A9%2F%3F")]
    public void WalkGoesOn_WithWhatLacks(string? child, string? family, string address) => WalkAddress.After(child, family).ShouldBe(address);
}
