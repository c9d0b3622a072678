using Ponceau.Bridge;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Home;

/// <summary>What calls for action now, by component, computed from the records and from what is known of their sending.</summary>
public sealed record HomeView(string Organisation, string Sentence, IReadOnlyList<HomeComponent> Components)
{
    public static HomeView Of(Snapshot snapshot, IReadOnlyDictionary<string, DateTime> lastSendings, IReadOnlySet<string> going, DateTime now, Texts texts)
    {
        var components = ComponentStanding.All(snapshot).OrderBy(standing => standing.Urgency)
            .Select(standing => HomeComponent.Of(snapshot, standing, SendingOf(standing), going.Contains(standing.Component.Id), now, texts)).ToList();
        var calls = components.Sum(component => component.Calls.Count(call => call.IsForTheUser));
        var waits = components.Sum(component => component.Calls.Count) - calls;
        var sentence = calls > 0 ? texts.Count("home.calls", calls) : waits > 0 ? texts["home.onlyWaiting"] : texts["home.nothing"];
        return new HomeView(snapshot.Records.Organisation.Name, sentence, components);

        DateTime? SendingOf(ComponentStanding standing) => lastSendings.TryGetValue(standing.Component.Id, out var at) ? at : null;
    }
}

/// <summary>One component on the first page.</summary>
public sealed record HomeComponent(ComponentLine Line, string Sending, string Href, IReadOnlyList<HomeCall> Calls)
{
    public static HomeComponent Of(Snapshot snapshot, ComponentStanding standing, DateTime? lastSending, bool isGoing, DateTime now, Texts texts) => new(
        ComponentLine.Of(standing, lastSending, isGoing, texts),
        Stands.OfSending(lastSending, now, texts),
        new TransferAddress(standing.Component.Id).Href,
        [.. OfComponent(standing, texts), .. OfRows(snapshot, standing, texts), .. OfSets(standing, texts)]);

    /// <summary>Wrong numbers or a missing code stop everything of a component: they come first.</summary>
    private static IEnumerable<HomeCall> OfComponent(ComponentStanding standing, Texts texts) =>
        from finding in standing.Judgement.Findings
        where IsError(finding)
        select new HomeCall("blocked", RuleTexts.Wrong(finding, texts.Language), FieldLink.OfComponent(standing.Component.Id, finding.Field).Href, []);

    private static IEnumerable<HomeCall> OfRows(Snapshot snapshot, ComponentStanding standing, Texts texts)
    {
        var reader = new RowReader(snapshot, standing, texts);
        foreach (var (filter, pill) in (IEnumerable<(RowFilter, string)>)
        [
            (RowFilter.Refused, "refused"), (RowFilter.Blocked, "blocked"), (RowFilter.Unknown, "unknown"), (RowFilter.Sending, "sending"), (RowFilter.Held, "held"), (RowFilter.Waiting, "ready"),
        ])
        {
            var rows = standing.Rows.Where(row => Fates.IsShown(row.Fate, filter)).ToList();
            // Rows that only their component blocks are told with it.
            if (rows.Count == 0 || (filter == RowFilter.Blocked && !rows.Exists(row => row.Row.Findings.Any(IsError)))) continue;
            var address = new TransferAddress(standing.Component.Id, Show: filter);
            yield return new HomeCall(pill, texts.Count($"home.rows.{filter}", rows.Count), address.Href, HomeReason.Of(rows, reader, address));
        }
    }

    private static bool IsError(Finding finding) => finding.Level == Level.Error;

    private static IEnumerable<HomeCall> OfSets(ComponentStanding standing, Texts texts) =>
        from set in standing.Sets
        where set.Fate != Fate.Accepted
        select new HomeCall(
            Fates.PillOf(set.Fate),
            texts["home.set", ("set", texts[$"transfer.set.{set.Kind}", ("year", SetTable.YearOf(set.Kind, set.Year))]), ("state", texts[$"transfer.setState.{set.Fate}"])],
            new TransferAddress(standing.Component.Id, set.Kind == SubmissionKind.Closures ? DataTab.Closures : DataTab.Csss).Href,
            []);
}

/// <summary>Something that calls for action, or waits, with the list behind it.</summary>
/// <param name="Pill">The state whose mark and colour it has.</param>
public sealed record HomeCall(string Pill, string Words, string Href, IReadOnlyList<HomeReason> Reasons)
{
    /// <summary>The user must do something; else it waits, or leaves by itself at the next sending.</summary>
    public bool IsForTheUser => Pill is "refused" or "blocked";
}
