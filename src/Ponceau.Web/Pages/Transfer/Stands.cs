using Ponceau.Core.Records;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The sentence under the heading: how a component stands, and when something was sent last.</summary>
public static class Stands
{
    public static string Sentence(ComponentStanding standing, RunStanding run, DateTime? lastSending, Texts texts)
    {
        var going = run.IsGoing ? " " + texts["transfer.stands.going"] : "";
        return $"{OfRows(standing, texts)} {OfSending(lastSending, run.Now, texts)}{going}";
    }

    /// <summary>"6 ententes sont acceptées ; 1 est à corriger." Only the first part names what is counted.</summary>
    public static string OfRows(ComponentStanding standing, Texts texts)
    {
        var parts = new List<string>();
        foreach (var (kind, count) in (IEnumerable<(string, int)>)
        [
            ("accepted", standing.Count(Fate.Accepted)),
            ("refused", standing.Count(Fate.Refused)),
            ("blocked", standing.Count(Fate.Blocked)),
            ("held", standing.Count(Fate.Held)),
            ("unknown", standing.Count(Fate.Unknown)),
            ("sending", standing.Count(Fate.Sending)),
            ("waiting", standing.Count(Fate.Waiting)),
        ])
        {
            if (count == 0) continue;
            parts.Add(texts.Count(parts.Count == 0 ? $"transfer.first.{kind}" : $"transfer.then.{kind}", count));
        }
        return parts.Count == 0
            ? texts["transfer.stands.nothing"]
            : parts.Aggregate((before, next) => texts["transfer.stands.join", ("before", before), ("next", next)]) + ".";
    }

    /// <summary>"Dernier envoi aujourd'hui à 09:52."</summary>
    public static string OfSending(DateTime? at, DateTime now, Texts texts)
    {
        if (at is not { } instant) return texts["transfer.sending.never"];
        var day = MontrealDay.Of(instant);
        var time = ("time", (object?)MontrealTime.TimeOfDay(instant));
        return (MontrealDay.Of(now).DayNumber - day.DayNumber) switch
        {
            0 => texts["transfer.sending.today", time],
            1 => texts["transfer.sending.yesterday", time],
            _ => texts["transfer.sending.day", time, ("date", day)],
        };
    }
}
