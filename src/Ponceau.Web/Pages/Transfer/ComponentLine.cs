using Ponceau.Core.Records;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>One line of the configuration.</summary>
/// <param name="LastSending">In Montréal's time; null before the first.</param>
/// <param name="Pill">The name of the pill, with its own words.</param>
/// <param name="Why">What there is besides; null where there is nothing.</param>
public sealed record ComponentLine(Component Component, string? LastSending, string Pill, string Words, string? Why)
{
    public static ComponentLine Of(ComponentStanding standing, DateTime? lastSending, bool isGoing, Texts texts)
    {
        var parts = Parts(standing, texts).ToList();
        var (pill, words) = isGoing ? ("sending", texts["state.sending"])
            : parts.Count > 0 ? parts[0]
            : lastSending is null ? ("never-sent", texts["transfer.component.never"])
            : ("up-to-date", texts["state.up-to-date"]);
        var besides = string.Join(" · ", parts.Skip(isGoing ? 0 : 1).Select(part => part.Words));
        return new ComponentLine(
            standing.Component, lastSending is { } at ? MontrealTime.Written(at) : null, pill, words, besides.Length > 0 ? besides : null);
    }

    /// <summary>What there is to say of a component, the gravest first.</summary>
    private static IEnumerable<(string Pill, string Words)> Parts(ComponentStanding standing, Texts texts)
    {
        foreach (var part in (IEnumerable<(string Pill, string Key, int Count)>)
        [
            ("refused", "refused", standing.Count(Fate.Refused)),
            ("blocked", "blocked", standing.Count(Fate.Blocked)),
            ("unknown", "unknown", standing.Count(Fate.Unknown)),
            ("refused", "setsRefused", standing.SetsThat(Fate.Refused).Count()),
            ("blocked", "setsBlocked", standing.SetsThat(Fate.Blocked).Count()),
            ("unknown", "setsUnknown", standing.SetsThat(Fate.Unknown).Count()),
            ("waiting", "waiting", standing.Count(Fate.Waiting)),
            ("held", "held", standing.Count(Fate.Held)),
            ("waiting", "setsWaiting", standing.SetsThat(Fate.Waiting).Count()),
        ])
        {
            if (part.Count > 0) yield return (part.Pill, texts.Count($"transfer.component.{part.Key}", part.Count));
        }
    }
}
