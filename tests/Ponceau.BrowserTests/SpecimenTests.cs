using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests;

public sealed class SpecimenTests(Chromium chromium) : BrowserTest(chromium)
{
    private static readonly string[] Paths = ["/", "/no-such-page", "/specimens/transfer", "/specimens/record"];

    public static TheoryData<string, Look> Pages => [.. Look.All.SelectMany(look => Paths.Select(path => (path, look)))];

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task Page_HasNoFindingOfAxeAndDoesNotOverflow(string path, Look look)
    {
        Expected.Add("404 (Not Found)");
        var page = await OpenAsync(path, look);
        await KeepAsync(page, $"specimen{path.Replace("/specimens", "", StringComparison.Ordinal).Replace('/', '-')}-{look}");

        (await AxeAsync(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width);
    }
}
