using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Ponceau.Core.Transmission;
using Ponceau.Data;

namespace Ponceau.Bridge;

/// <summary>
/// Runs the bridge while the web application serves: the runs that users ask for, those that an ended process left in the middle,
/// and those that a fault of the connection stopped, after a pause.
/// </summary>
public sealed partial class Worker(Bridge bridge, Database database, ILogger<Worker> log) : BackgroundService
{
    private readonly Channel<(string Component, RunOptions Options)> _requests = Channel.CreateUnbounded<(string, RunOptions)>();
    private readonly ConcurrentDictionary<string, DateTime> _next = new();
    private readonly ConcurrentDictionary<string, bool> _asked = new();

    /// <summary>Asks for a run; it begins at once, or after the one of another component that is going on.</summary>
    public void Ask(string component, RunOptions options)
    {
        _asked[component] = true;
        _requests.Writer.TryWrite((component, options));
    }

    /// <summary>True from the moment a run is asked for until it ends.</summary>
    public bool IsAsked(string component) => _asked.ContainsKey(component);

    /// <summary>True once what former processes left has been taken up.</summary>
    public bool IsRecovered { get; private set; }

    /// <summary>When a component that could not be reached is tried again; null where nothing is planned.</summary>
    public DateTime? NextRun(string component) => _next.TryGetValue(component, out var at) ? at : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await RecoverAsync(stoppingToken);
        IsRecovered = true;
        await foreach (var (component, options) in _requests.Reader.ReadAllAsync(stoppingToken))
        {
            _next.TryRemove(component, out _);
            try
            {
                var result = await bridge.RunAsync(component, options, null, stoppingToken);
                if (result.Fault is { } fault) await PlanAsync(component, options, fault, result.Transmission, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(log, component, e.GetType().Name);
            }
            finally
            {
                _asked.TryRemove(component, out _);
            }
        }
    }

    /// <summary>What was left in the middle, or stopped by the connection, goes on by itself.</summary>
    private async Task RecoverAsync(CancellationToken stop)
    {
        await using var db = database.Open();
        var open = await db.Submissions.Where(s => s.ClosedAt == null).Select(s => s.Component).Distinct().ToListAsync(stop);
        var last = (await db.Transmissions.AsNoTracking().ToListAsync(stop)).GroupBy(t => t.Component).Select(g => g.MaxBy(t => t.StartedAt)!);
        var stopped = last
            .Where(t => t.EndedAt is null || t.FaultKind is nameof(FaultKind.Unreachable) or nameof(FaultKind.Down))
            .Select(t => (t.Component, Options: new RunOptions(new SelectionOptions(t.All, t.OnlyChanged))));
        foreach (var (component, options) in stopped.UnionBy(open.Select(c => (c, RunOptions.Usual)), run => run.Item1)) Ask(component, options);
    }

    private async Task PlanAsync(string component, RunOptions options, Fault fault, Guid? transmission, CancellationToken stop)
    {
        if (!Delivery.IsOfTheConnection(fault)) return;
        await using var db = database.Open();
        var at = await db.Submissions.Where(s => s.Component == component && s.ClosedAt == null).MaxAsync(s => s.NextAttemptAt, stop)
            ?? bridge.NextAttempt(1, null);
        _next[component] = at;
        _ = AskLaterAsync(component, options, at, stop);
    }

    private async Task AskLaterAsync(string component, RunOptions options, DateTime at, CancellationToken stop)
    {
        var wait = at - database.Now;
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, database.Time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stop.IsCancellationRequested && _next.TryGetValue(component, out var planned) && planned == at) Ask(component, options);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The run of component {Component} failed: {Error}.")]
    private static partial void LogFailed(ILogger log, string component, string error);
}
