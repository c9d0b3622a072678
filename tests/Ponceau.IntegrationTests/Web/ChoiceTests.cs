using System.Net;
using AngleSharp.Html.Dom;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web;

/// <summary>The ministry's revision is higher than ours: nothing is overwritten by itself (contract.md, section 5).</summary>
public sealed class ChoiceTests
{
    private static readonly AgreementNumber Number = AgreementNumber.FromStore("00000001");

    [Theory]
    [InlineData("true", 6, null)]
    [InlineData("false", 5, 5)]
    public async Task Choice_IsKept_AndTheRowGoesOn(string ours, int revision, int? accepted)
    {
        await using var world = await AheadAsync();
        using var browser = new Browser(world);
        var page = await browser.OpenAsync("/transfer/riviere-1");
        var form = (IHtmlFormElement)page.QuerySelector(".choice form")!;

        var answer = await browser.SendAsync(form, ("ours", ours));

        answer.Headers.Location!.OriginalString.ShouldBe("/transfer/riviere-1?row=00000001");
        var state = (await world.Bridge.SnapshotAsync())!.States[Number];
        (state.TheirRevision, state.Revision, state.Accepted?.Revision).ShouldBe((null, revision, accepted));
        (await browser.OpenAsync("/transfer/riviere-1?show=all")).QuerySelector(".choice").ShouldBeNull();
    }

    [Fact]
    public async Task ChosenTwice_StandsAsChosenFirst()
    {
        await using var world = await AheadAsync();
        using var browser = new Browser(world);
        var form = (IHtmlFormElement)(await browser.OpenAsync("/transfer/riviere-1")).QuerySelector(".choice form")!;
        await browser.SendAsync(form, ("ours", "true"));

        (await browser.SendAsync(form, ("ours", "false"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await world.Bridge.SnapshotAsync())!.States[Number].Accepted.ShouldBeNull();
    }

    [Fact]
    public async Task NothingIsChosen_ByAnAddressAlone()
    {
        await using var world = await AheadAsync();
        using var browser = new Browser(world);

        (await browser.GetAsync("/transfer/riviere-1/choice/00000001?ours=true")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PostAsync("/transfer/riviere-1/choice/00000001?ours=true")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await world.Bridge.SnapshotAsync())!.States[Number].TheirRevision.ShouldBe(5);
    }

    /// <summary>The ministry holds revision 5 of the first row, with a content of its own.</summary>
    private static async Task<WebWorld> AheadAsync()
    {
        var world = await WebWorld.StartAsync(RecordSetBuilder.Ready().Build(), new VirtualTime());
        world.Ministry.Holdings[("41000001:31000001", "00000001")] = new FakeMinistry.Held("00000001", 5, new string('a', 64), false);
        await world.RunAsync("riviere-1");
        return world;
    }
}
