using Ponceau.Bridge;
using Ponceau.Data.Rows;
using Failure = Ponceau.TestData.FakeMinistry.Failure;

namespace Ponceau.IntegrationTests.Runs;

public sealed class ConnectionFaultTests
{
    [Fact]
    public async Task Loss_13_AnswerLost_IsAskedForUnderTheSameKeyWithTheSameBytes()
    {
        await using var world = await SecondRequestFailsAsync(Failure.AnswerLost);
        var result = await world.RunAsync();

        result.IsAllWell.ShouldBeTrue();
        var posts = world.Ministry.Requests.Where(r => r.Method == "POST").ToList();
        posts.Count.ShouldBe(2);
        posts[0].Key.ShouldBe(posts[1].Key);
        await world.ShouldKeepItsPromisesAsync(result);
    }

    [Theory]
    [InlineData(200, "<html>Sign in</html>", "text/html")]
    [InlineData(200, "", "application/json")]
    [InlineData(200, "{\"submission\":", "application/json")]
    [InlineData(200, "{\"type\":\"about:blank\",\"status\":500}", "application/json")]
    [InlineData(302, "", "text/html")]
    [InlineData(404, "{}", "application/problem+json")]
    [InlineData(422, "{}", "application/problem+json")]
    [InlineData(400, "<html>", "text/html")]
    public async Task Loss_01_AnAnswerThatIsNone_SettlesNothing_AndBlamesTheConnection(int status, string body, string type)
    {
        await using var world = await SecondRequestFailsAsync(Failure.Status(status, body, type, commits: true));
        var result = await world.RunAsync();

        result.Fault!.Kind.ShouldBe(FaultKind.Protocol);
        result.Count(ItemOutcome.Unsent).ShouldBe(3);
        result.Items.ShouldAllBe(i => i.IsUnknown);
        (await world.StateAsync()).AcceptedRevision.ShouldBeNull();

        var next = await world.RunAsync();
        next.IsAllWell.ShouldBeTrue();
        next.Count(ItemOutcome.Accepted).ShouldBe(3);
        await world.ShouldKeepItsPromisesAsync(next);
    }

    [Fact]
    public async Task Loss_01_ARowMissingOrTwice_SettlesNothing()
    {
        await using var world = await BridgeWorld.WithRowsAsync(2);
        world.Ministry.Failures.Enqueue(Failure.Status(503, retryAfter: 0));
        var oneRow = "{\"submission\":\"02000000-0000-0000-0000-000000000000\",\"results\":[{\"fileNumber\":\"00000001\",\"messages\":[],\"agreements\":[{\"number\":\"00000001\",\"revision\":1,\"outcome\":\"accepted\",\"messages\":[]}]}]}";
        world.Ministry.Before = count =>
        {
            if (count == 2) world.Ministry.Failures.Enqueue(Failure.Status(200, oneRow, "application/json"));
            return Task.CompletedTask;
        };
        var result = await world.RunAsync();
        result.Fault!.Kind.ShouldBe(FaultKind.Protocol);
        (await world.StateAsync()).AcceptedRevision.ShouldBeNull();
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task ClosedAsOurFault_ItsRowsWaitAgain_UnderAnotherKey(int status)
    {
        await using var world = await SecondRequestFailsAsync(Failure.Status(status, "{\"errors\":[{\"pointer\":\"/files/0\",\"detail\":\"x\"}]}"));
        var result = await world.RunAsync();
        result.Fault!.Kind.ShouldBe(FaultKind.Rejected);
        result.Count(ItemOutcome.Unsent).ShouldBe(3);
        result.Items.ShouldAllBe(i => !i.IsUnknown);

        (await world.RunAsync()).Count(ItemOutcome.Accepted).ShouldBe(3);
        (await world.SubmissionsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Loss_15_TenMinutesOf429_CountsAddUp_AndNothingIsLost()
    {
        await using var world = await BridgeWorld.WithRowsAsync(5, filesPerSubmission: 3);
        world.Ministry.Always = Failure.Status(429, retryAfter: 2);
        var start = world.Time.GetUtcNow();
        while (world.Time.GetUtcNow() - start < TimeSpan.FromMinutes(10))
        {
            var result = await world.RunAsync();
            result.Fault!.Kind.ShouldBe(FaultKind.Down);
            result.Count(ItemOutcome.Unsent).ShouldBe(5);
            await world.ShouldKeepItsPromisesAsync(result);
            world.Time.Advance(TimeSpan.FromSeconds(30));
        }
        world.Ministry.Always = null;
        (await world.RunAsync()).Count(ItemOutcome.Accepted).ShouldBe(5);
    }

    [Fact]
    public async Task AskedToWaitLongerThanARunDoes_GivesUpAtOnce_AndIsNotTriedBefore()
    {
        await using var world = await SecondRequestFailsAsync(Failure.Status(503, retryAfter: 300));
        var result = await world.RunAsync();
        result.Fault!.Kind.ShouldBe(FaultKind.Down);
        world.Ministry.Requests.Count(r => r.Method == "POST").ShouldBe(1);
        (await world.SubmissionsAsync()).Single().NextAttemptAt!.Value.ShouldBeGreaterThanOrEqualTo(world.Time.GetUtcNow().UtcDateTime.AddSeconds(300));
    }

    [Fact]
    public async Task Loss_21_NoConnection_IsTriedSixTimes_AndNextNeverPastTheCap()
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        await world.RunAsync();
        await world.Store.SaveAsync((await world.Store.LoadAsync())!.Families[0], "test");
        world.Ministry.Always = Failure.NoConnection;
        for (var run = 0; run < 12; run++)
        {
            var before = world.Ministry.Requests.Count;
            (await world.RunAsync()).Fault!.Kind.ShouldBe(FaultKind.Unreachable);
            (world.Ministry.Requests.Count - before).ShouldBe(6);
            var open = (await world.SubmissionsAsync()).Single(s => s.ClosedAt is null);
            (open.NextAttemptAt!.Value - world.Time.GetUtcNow().UtcDateTime).ShouldBeLessThanOrEqualTo(world.Settings.LongestPause);
        }
    }

    [Fact]
    public async Task Refused401_WithTheSameClock_IsTheIdentity() =>
        (await FaultOf401Async(TimeSpan.Zero)).Kind.ShouldBe(FaultKind.Identity);

    [Fact]
    public async Task Loss_22_Refused401_WithAClockADayOff_NamesTheClockAndByHowMuch()
    {
        var fault = await FaultOf401Async(TimeSpan.FromDays(1));
        fault.Kind.ShouldBe(FaultKind.Clock);
        fault.Detail.ShouldBe("−24 h 00 min 00 s");
        FaultTexts.Message(fault, System.Globalization.CultureInfo.GetCultureInfo("fr-CA")).ShouldContain("L’horloge");
    }

    private static async Task<Fault> FaultOf401Async(TimeSpan ministryAhead)
    {
        await using var world = await BridgeWorld.WithRowsAsync(1);
        world.Ministry.Clock = () => world.Time.GetUtcNow() + ministryAhead;
        world.Ministry.Always = Failure.Status(401, "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401}");
        return (await world.RunAsync()).Fault!;
    }

    /// <summary>The holdings are read; the submission that follows fails.</summary>
    private static async Task<BridgeWorld> SecondRequestFailsAsync(Failure failure)
    {
        var world = await BridgeWorld.WithRowsAsync(3);
        world.Ministry.Before = count =>
        {
            if (count == 1) world.Ministry.Failures.Enqueue(failure);
            return Task.CompletedTask;
        };
        return world;
    }
}
