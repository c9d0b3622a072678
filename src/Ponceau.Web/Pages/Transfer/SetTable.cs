using System.Globalization;
using Ponceau.Bridge;
using Ponceau.Bridge.V1;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Web.Pages.History;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The closures or the CSSS periods of one year as the screen shows them: what is kept, its state, and what is said of it.</summary>
public sealed record SetTable
{
    public required SetStanding Standing { get; init; }
    public required string Year { get; init; }

    /// <summary>Where its history is.</summary>
    public required string History { get; init; }

    public required IReadOnlyList<MessageLine> Messages { get; init; }
    public required IReadOnlyList<Closure> Days { get; init; }
    public required IReadOnlyList<CsssPeriod> Periods { get; init; }

    /// <summary>Of one kind, the latest year first.</summary>
    public static IReadOnlyList<SetTable> Of(Snapshot snapshot, ComponentStanding component, SubmissionKind kind, Texts texts) =>
    [
        .. component.Sets.Where(set => set.Kind == kind).OrderByDescending(set => set.Year).Select(set => new SetTable
        {
            Standing = set,
            Year = YearOf(kind, set.Year),
            History = HistoryAddress.OfSet(component.Component.Id, kind, set.Year),
            Messages =
            [
                .. KeptMessages.Of(set.Messages).Select(m => MessageOf(m, set, texts)),
                .. set.Judgement.Findings.Order().Select(f => MessageLine.Of(f, null, texts)),
            ],
            Days = kind != SubmissionKind.Closures ? [] : snapshot.Records.Closures.First(s => s.Component == component.Component.Id && s.Year == set.Year).Days,
            Periods = kind != SubmissionKind.CsssPeriods ? [] : snapshot.Records.CsssPeriods.First(s => s.Component == component.Component.Id && s.FinancialYear == set.Year).Periods,
        }),
    ];

    /// <summary>A civil year, or a financial one: 2016 stands for 1 April 2016 to 31 March 2017 (contract.md, section 4).</summary>
    public static string YearOf(SubmissionKind kind, int year) => kind == SubmissionKind.CsssPeriods
        ? string.Create(CultureInfo.InvariantCulture, $"{year}-{year + 1}")
        : year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The identifier of a line of the table, to which a message leads.</summary>
    public static string AnchorOf(SetStanding set, int line) => string.Create(CultureInfo.InvariantCulture, $"{(set.Kind == SubmissionKind.Closures ? "closures" : "periods")}-{set.Year}-{line}");

    /// <summary>A message names its line as <c>closures/0</c> (contract.md, section 4); the screen counts from 1.</summary>
    private static MessageLine MessageOf(Message message, SetStanding set, Texts texts)
    {
        var line = MessageLine.Of(message, null, texts);
        return message.Target?.Split('/') is [_, var place] && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? line with { Href = "#" + AnchorOf(set, index), Field = texts["transfer.line", ("number", index + 1)] }
            : line;
    }
}
