using Ponceau.Bridge;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>How far a run is, in words, on the page and in the feed that keeps the page up to date.</summary>
public static class RunWords
{
    /// <summary>"5 sur 7 · environ 4 secondes · vous pouvez fermer cette page, l'envoi continue."</summary>
    public static string Progress(RunStanding run, Texts texts)
    {
        if (!run.IsCounted) return texts["transfer.run.preparing"];
        var count = texts["transfer.run.count", ("done", run.Done), ("total", run.Total)];
        return run.Left is { } left
            ? texts["transfer.run.progressLeft", ("count", count), ("left", Left(left, texts))]
            : texts["transfer.run.progress", ("count", count)];
    }

    /// <summary>Who holds the component, where another program does.</summary>
    public static string? Holder(RunStanding run, Texts texts) => run is { IsElsewhere: true, Holder: { } holder }
        ? texts["transfer.run.elsewhere", ("machine", holder.Machine), ("process", holder.ProcessId.ToString(texts.Language)), ("time", MontrealTime.TimeOfDay(holder.TakenAt))]
        : null;

    /// <summary>Why the last run did not go to its end, and when it is tried again; null where it did.</summary>
    public static string? Fault(RunStanding run, Texts texts)
    {
        if (run.IsGoing || run.Run is not { } last) return null;
        if (last.EndedAt is null) return texts["transfer.run.interrupted", ("time", MontrealTime.Written(last.StartedAt))];
        if (run.Fault is not { } fault) return null;
        var said = texts["transfer.run.fault", ("time", MontrealTime.Written(last.StartedAt)), ("fault", FaultTexts.Message(fault, texts.Language))];
        return run.NextRun is { } next ? $"{said} {texts["transfer.run.next", ("time", MontrealTime.TimeOfDay(next))]}" : said;
    }

    /// <summary>Whether a fault asks the user to do something, or only to wait.</summary>
    public static bool IsForTheUser(Fault? fault) => fault?.Kind is FaultKind.Identity or FaultKind.Clock or FaultKind.NoAddress or FaultKind.Protocol or FaultKind.Rejected;

    private static string Left(TimeSpan left, Texts texts) => left.TotalSeconds < 60
        ? texts.Count("transfer.run.seconds", Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)))
        : texts.Count("transfer.run.minutes", (int)Math.Ceiling(left.TotalMinutes));
}
