using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Tells an open page how far the run of a component is, from what the database holds: a run of another process shows too.</summary>
public static class ProgressFeed
{
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/transfer/{component}/progress",
        (string component, Runs runs, TimeProvider time, Texts texts, IHostApplicationLifetime host, HttpContext context) =>
        {
            // A program that is told to stop does not wait for pages to be closed.
            var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host.ApplicationStopping);
            context.Response.RegisterForDispose(stop);
            return TypedResults.ServerSentEvents(ReadAsync(component, runs, time, texts, stop.Token));
        });

    /// <summary>One item at once, then one at each change, until nobody listens.</summary>
    private static async IAsyncEnumerable<SseItem<Progress>> ReadAsync(
        string component, Runs runs, TimeProvider time, Texts texts, [EnumeratorCancellation] CancellationToken stop)
    {
        Progress? said = null;
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            var now = Progress.Of(await runs.StandingAsync(component, stop), texts);
            if (now == said) continue;
            yield return new SseItem<Progress>(said = now, "progress");
        }
        while (await WaitAsync(timer, stop));
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>What the page shows of a run.</summary>
    /// <param name="Phase">Where it is not the page's own, the page reads its parts again.</param>
    private sealed record Progress(string Phase, int Done, int Total, string Text)
    {
        public static Progress Of(RunStanding run, Texts texts) => run.IsCounted
            ? new Progress(run.Phase, run.Done, run.Total, RunWords.Progress(run, texts))
            : new Progress(run.Phase, 0, 0, run.IsGoing ? RunWords.Progress(run, texts) : "");
    }
}
