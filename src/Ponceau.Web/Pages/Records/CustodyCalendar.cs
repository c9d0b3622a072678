using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Records;

/// <summary>
/// The files of a child in shared custody on one calendar of two weeks, by the dates on which their agreements run together: who takes which
/// slot, and which slots are taken twice (HOR-03).
/// </summary>
public sealed record CustodyCalendar
{
    /// <summary>The component's name.</summary>
    public required string Component { get; init; }

    public required IReadOnlyList<CustodyFile> Files { get; init; }

    /// <summary>The Mondays of the two weeks; none where no two agreements run at the same time.</summary>
    public required IReadOnlyList<DateOnly> Mondays { get; init; }

    /// <summary>The slots that the component offers, and those that are taken besides.</summary>
    public required IReadOnlyList<Slots> Rows { get; init; }

    /// <summary>The conflicts, in sentences.</summary>
    public required IReadOnlyList<string> Conflicts { get; init; }

    /// <summary>How the schedules stand to each other where there is no conflict.</summary>
    public required string Stands { get; init; }

    /// <summary>The calendars of a child, one for each component in which two families have a file of it.</summary>
    public static IReadOnlyList<CustodyCalendar> OfChild(Snapshot snapshot, string child, DateOnly today, Texts texts) =>
        [.. snapshot.Records.Components.Select(component => Of(snapshot, child, component, null, today, texts)).OfType<CustodyCalendar>()];

    /// <summary>The calendar of an agreement with those of the child's other families; none where there is no other family.</summary>
    public static IReadOnlyList<CustodyCalendar> OfAgreement(Snapshot snapshot, Agreement agreement, DateOnly today, Texts texts)
    {
        var file = snapshot.Records.Files.First(f => f.Number == agreement.File);
        return Of(snapshot, file.Child, snapshot.Component(file.Component), agreement, today, texts) is { } calendar ? [calendar] : [];
    }

    /// <summary>The files that take a slot of a date.</summary>
    public IEnumerable<CustodyFile> At(DateOnly date, Slots slot) => Files.Where(file => file.SlotsOn(date).HasFlag(slot));

    public int PlaceOf(CustodyFile file) => Files.Index().First(each => each.Item == file).Index;

    /// <summary>The agreements of a file that run in the two weeks; where there are no two weeks, all of them.</summary>
    public IEnumerable<Agreement> AgreementsOf(CustodyFile file) =>
        Mondays is [var first, ..] ? file.Agreements.Where(agreement => agreement.Period!.Value.SharesADayWith(new DateSpan(first, first.AddDays(13)))) : file.Agreements;

    /// <summary>Which of its two weeks an agreement of two weeks has in the week of a Monday, by the letters of the files.</summary>
    public IEnumerable<(string Letter, int Week)> WeekNumbers(DateOnly monday) =>
        from file in Files
        let date = Enumerable.Range(0, 7).Select(monday.AddDays).FirstOrDefault(day => file.On(day) is { Schedule.Second: not null })
        where date != default
        select (file.Letter, Schedule.NumberOf(date, file.On(date)!.Start!.Value));

    private static CustodyCalendar? Of(Snapshot snapshot, string child, Component component, Agreement? agreement, DateOnly today, Texts texts)
    {
        var files = CustodyFile.Of(snapshot, child, component.Id);
        if (files.Count == 0) return null;
        var pairs = CustodyPair.Of(files, agreement, today);
        var mondays = CustodyPeriod.MondaysOf(pairs, today);
        var taken = Enumerable.Range(0, 14 * Math.Sign(mondays.Count)).Aggregate(
            Slots.None, (slots, day) => files.Aggregate(slots, (all, file) => all | file.SlotsOn(mondays[0].AddDays(day))));
        return new CustodyCalendar
        {
            Component = component.Name,
            Files = files,
            Mondays = mondays,
            Rows = [.. ScheduleForm.EverySlot.Where(slot => (component.OfferedSlots | taken).HasFlag(slot))],
            Conflicts = new CustodyWords(texts).Of(pairs),
            Stands = pairs.Count == 0 ? texts["custody.apart"] : pairs.Any(pair => pair.IsComparable) ? texts["custody.complete"] : texts["custody.unscheduled"],
        };
    }
}
