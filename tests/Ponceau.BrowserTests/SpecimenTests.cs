using Ponceau.BrowserTests.Harness;

namespace Ponceau.BrowserTests;

public sealed class SpecimenTests(Chromium chromium) : BrowserTest(chromium)
{
    public static TheoryData<string, Look> Pages
    {
        get
        {
            var data = new TheoryData<string, Look>();
            foreach (var look in Look.All)
                foreach (var path in new[] { "/", "/specimens/transfer", "/specimens/record" })
                    data.Add(path, look);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task Page_HasNoFindingOfAxeAndDoesNotOverflow(string path, Look look)
    {
        var page = await OpenAsync(path, look);
        await KeepAsync(page, $"{path.Trim('/').Replace('/', '-')}-{look}");

        (await AxeAsync(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(look.Width);
    }
}
