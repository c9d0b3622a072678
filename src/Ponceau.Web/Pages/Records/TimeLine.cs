using System.Globalization;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Records;

/// <summary>The files of a child or a family with their agreements, along the years.</summary>
public sealed record TimeLine
{
    private const int DaysAround = 30;

    public required IReadOnlyList<TimeLineFile> Files { get; init; }

    /// <summary>Where each year begins.</summary>
    public required IReadOnlyList<(string At, int Year)> Years { get; init; }

    /// <summary>Where today is; null outside of what is drawn.</summary>
    public required string? Today { get; init; }

    public bool IsDrawn => Years.Count > 0;

    /// <param name="titleOf">What tells a file from the others: its parents on a child's page, its child on a family's.</param>
    public static TimeLine Of(IEnumerable<ParentChildFile> files, Func<ParentChildFile, (string Name, string Href)> titleOf, Snapshot snapshot, DateOnly today, Texts texts)
    {
        var rows = snapshot.Judgement.Components.SelectMany(c => c.Rows).ToLookup(row => row.File.Number);
        var all = files.Select(file => (File: file, Rows: rows[file.Number].OrderBy(row => row.Agreement.Start).ThenBy(row => row.Agreement.Number.Text, StringComparer.Ordinal).ToList())).ToList();
        var scale = TimeScale.Over(all.SelectMany(each => each.Rows).Select(row => row.Agreement), today);
        return new TimeLine
        {
            Files = [.. all.Select(each => FileOf(each.File, each.Rows, titleOf(each.File), scale, snapshot, texts))],
            Years = scale?.Years ?? [],
            Today = scale?.At(today),
        };
    }

    private static TimeLineFile FileOf(
        ParentChildFile file, List<RowJudgement> rows, (string Name, string Href) title, TimeScale? scale, Snapshot snapshot, Texts texts) => new()
    {
        Number = file.Number.Text,
        Name = title.Name,
        Href = title.Href,
        Component = snapshot.Component(file.Component).Name,
        Provider = snapshot.Records.Providers.FirstOrDefault(provider => provider.Id == file.Provider)?.Name ?? "",
        Rows = [.. rows.Select(row => RecordRow.Of(row, snapshot, texts))],
        Bars =
        [
            .. rows.Where(row => row.Agreement.Period is not null)
                .Select(row => scale!.Bar(row.Agreement.Period!.Value, snapshot.States[row.Agreement.Number].FateFor(row.Outcome))),
        ],
    };

    /// <summary>From the first day of any agreement to the last one, in per cent of the width.</summary>
    private sealed record TimeScale(int From, int Days)
    {
        public IReadOnlyList<(string At, int Year)> Years =>
        [
            .. Enumerable.Range(DateOnly.FromDayNumber(From).Year, DateOnly.FromDayNumber(From + Days).Year - DateOnly.FromDayNumber(From).Year + 1)
                .Select(year => (At(new DateOnly(year, 1, 1)), year)).Where(each => each.Item1 is not null).Select(each => (each.Item1!, each.year)),
        ];

        public static TimeScale? Over(IEnumerable<Agreement> agreements, DateOnly today)
        {
            var periods = agreements.Select(agreement => agreement.Period).OfType<DateSpan>().ToList();
            if (periods.Count == 0) return null;
            var latest = periods.Max(period => period.End == DateOnly.MaxValue ? LaterOf(period.Start, today).DayNumber + (12 * DaysAround) : period.End.DayNumber);
            var from = periods.Min(period => period.Start.DayNumber) - DaysAround;
            return new TimeScale(Math.Max(from, 0), Math.Min(latest + DaysAround, DateOnly.MaxValue.DayNumber) - Math.Max(from, 0));
        }

        public string? At(DateOnly day) => day.DayNumber < From || day.DayNumber > From + Days ? null : Percent(day.DayNumber - From);

        public (string At, string Width, Fate Fate) Bar(DateSpan period, Fate fate)
        {
            var end = Math.Min(period.End.DayNumber + 1, From + Days);
            return (Percent(period.Start.DayNumber - From), Percent(Math.Max(end - period.Start.DayNumber, Days / 200.0)), fate);
        }

        private string Percent(double days) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * days / Days:0.##}%");

        private static DateOnly LaterOf(DateOnly one, DateOnly other) => one > other ? one : other;
    }
}

/// <summary>A file on the time line.</summary>
public sealed record TimeLineFile
{
    public required string Number { get; init; }

    /// <summary>What tells it from the others; empty where nobody has written it yet.</summary>
    public required string Name { get; init; }

    public required string Href { get; init; }
    public required string Component { get; init; }

    /// <summary>The provider's name in a bureau coordonnateur; empty elsewhere.</summary>
    public required string Provider { get; init; }

    public required IReadOnlyList<RecordRow> Rows { get; init; }

    /// <summary>Where each agreement with dates lies, and how it stands.</summary>
    public required IReadOnlyList<(string At, string Width, Fate Fate)> Bars { get; init; }
}
