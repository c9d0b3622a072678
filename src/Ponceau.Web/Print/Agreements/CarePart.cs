using Ponceau.Core.Records;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Web.Print.Agreements;

/// <summary>When care is given: the period, the hours, the week or the two weeks, and the conditions.</summary>
internal sealed class CarePart(PrintedAgreement printed, Texts texts, AgreementLook look)
{
    private readonly Agreement _agreement = printed.Agreement;
    private readonly CareWords _words = new(texts);

    public IEnumerable<Block> Blocks => _agreement.Schedule is { IsEmpty: false } schedule
        ? schedule.Second is { } second
            ? [Facts(), .. Conditions(), new Space(look.Gap * 0.7), TwoWeeks(schedule.First, second)]
            : [OneWeek(schedule.First), .. Conditions()]
        : [Facts(), .. Conditions()];

    private Together OneWeek(Week week) =>
        new(new Columns([ColumnWidth.Share(), ColumnWidth.Share()], 24, [Facts(), Grid(week, week)]));

    private Together TwoWeeks(Week first, Week second) => new(new Columns([ColumnWidth.Share(), ColumnWidth.Share()], 24,
    [
        Titled(texts["schedule.week.1"], first, second),
        Titled(texts["schedule.week.2"], second, first),
    ]));

    private Stack Titled(string title, Week week, Week other) =>
        new([new Paragraph(texts["print.week", ("week", title), ("attendance", _words.Attendance(week))], look.Body), new Space(2), Grid(week, other)]);

    private Stack Facts() => new([.. FactList().Select(fact => (Block)fact)]);

    private IEnumerable<Columns> FactList()
    {
        yield return look.Fact(texts["print.period"], Period());
        if (_agreement.Period is { } period && _agreement.End is { } end) yield return look.Fact(texts["print.duration"], _words.Duration(period.Start, end));
        yield return look.Fact(texts["print.care"], Attendance());
        if (Hours() is { Length: > 0 } hours) yield return look.Fact(texts["print.times"], hours);
    }

    private IEnumerable<Block> Conditions() =>
        new Conditions(_agreement, texts).Lines.ToList() is { Count: > 0 } lines ? [new Space(look.Gap / 4), look.Fact(texts["print.conditions"], lines)] : [];

    /// <summary>Only a service that is not subsidised may agree without an end.</summary>
    private string Period() => (_agreement.Start, _agreement.End) switch
    {
        ({ } start, { } end) => texts["print.period.dates", ("start", start), ("end", end)],
        ({ } start, null) => texts[printed.Component.IsSubsidised ? "print.period.noEnd" : "print.period.open", ("start", start)],
        (null, { } end) => texts["print.period.noStart", ("end", end)],
        _ => texts["print.blank"],
    };

    private string Attendance() => _agreement.Schedule switch
    {
        { IsEmpty: false, Second: null } one => texts["print.weekly", ("attendance", _words.Attendance(one.First))],
        { IsEmpty: false } => _agreement.Start is { } start
            ? texts["print.alternate.from", ("monday", start.AddDays(-Week.DayOf(start)))]
            : texts["print.alternate"],
        _ => texts[_agreement.Replacement ? "print.variable" : "print.blank"],
    };

    private string Hours() => (_agreement.Arrives, _agreement.Leaves) switch
    {
        ({ } arrives, { } leaves) => texts["print.arrivesLeaves", ("arrives", CareWords.Time(arrives)), ("leaves", CareWords.Time(leaves))],
        ({ } arrives, null) => texts["print.arrives", ("arrives", CareWords.Time(arrives))],
        (null, { } leaves) => texts["print.leaves", ("leaves", CareWords.Time(leaves))],
        _ => "",
    };

    /// <summary>The days of the week across, the slots down. Both weeks show the same days and slots, so that they can be compared.</summary>
    private Table Grid(Week week, Week other)
    {
        var both = new Week(week.Packed | other.Packed);
        int[] days = [.. Enumerable.Range(0, 7).Where(day => day < 5 || both[day] != Slots.None || printed.Component.OpenDays.HasFlag((Weekdays)(1 << day)))];
        Slots[] slots = [.. EachSlot.Where(slot => slot is Slots.AM or Slots.PM || days.Any(day => both[day].HasFlag(slot)))];
        return new Table(
            [new TableColumn("", ColumnWidth.Points(44)), .. days.Select(day => new TableColumn(_words.ShortDay(day), ColumnWidth.Share(), TextAlign.Center))],
            slots.Select(slot => (IReadOnlyList<string>)[_words.Slot(slot), .. days.Select(day => week[day].HasFlag(slot) ? "✓" : "")]),
            new TableLook(look.Label, look.Body, PadX: 3, PadY: 1.5, IsGrid: true));
    }

    private static readonly Slots[] EachSlot = [Slots.AM, Slots.PM, Slots.Soir1, Slots.Soir2, Slots.Nuit1, Slots.Nuit2];
}
