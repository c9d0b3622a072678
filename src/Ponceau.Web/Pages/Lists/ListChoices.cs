using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Lists;

/// <summary>What a list can be narrowed to: only what would tell its lines apart, and what it is narrowed to now.</summary>
public sealed class ListChoices(IReadOnlyList<Component> components, IReadOnlyList<ListLine> lines, ListQuery query, Texts texts)
{
    public IReadOnlyList<(string Name, string Value, IReadOnlyList<Choice> Choices)> All =>
    [
        .. new[]
        {
            (nameof(ListQuery.Component), query.Component, ComponentChoices),
            (nameof(ListQuery.Group), query.Group, GroupChoices),
            (nameof(ListQuery.State), query.State, StateChoices),
            (nameof(ListQuery.Due), query.Due, DueChoices),
        }.Where(each => each.Item3.Count > 1).Select(each => (each.Item1, each.Item2, WithAll(each.Item1, each.Item3))),
    ];

    private List<Choice> ComponentChoices => [.. components.Select(c => new Choice(c.Id, c.Name.Length == 0 ? c.Id : c.Name))];

    private List<Choice> GroupChoices =>
        [.. lines.SelectMany(line => line.Groups).Where(group => group.Length > 0).Distinct().Order(StringComparer.Create(texts.Language, ignoreCase: true)).Select(group => new Choice(group, group))];

    private List<Choice> StateChoices =>
    [
        .. Enum.GetValues<Fate>().Select(Fates.PillOf).Append(ListQuery.WithoutAgreement)
            .Select(state => (state, Count: lines.Count(line => ListFilter.IsInState(line, state))))
            .Where(each => each.Count > 0 || each.state == query.State)
            .Select(each => new Choice(each.state, texts["list.choice.counted", ("what", texts[each.state == ListQuery.WithoutAgreement ? "list.state.none" : $"state.{each.state}"]), ("count", each.Count)])),
    ];

    private List<Choice> DueChoices =>
        lines.Any(line => line.LastDays.Count > 0) ? [.. ListQuery.Dues.Select(due => new Choice(due, texts[$"list.due.{due}"]))] : [];

    private IReadOnlyList<Choice> WithAll(string name, IReadOnlyList<Choice> choices) => [new Choice("", texts[$"list.all.{name}"]), .. choices];
}
