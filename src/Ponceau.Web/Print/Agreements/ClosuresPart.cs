using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Web.Print.Agreements;

/// <summary>The days in the agreement's period on which the service is closed, two beside each other.</summary>
internal sealed class ClosuresPart(PrintedAgreement printed, Texts texts, AgreementLook look)
{
    private readonly CareWords _words = new(texts);

    public IEnumerable<Block> Blocks => printed.Closures.Count > 0
        ? printed.Closures.Select(Line).Chunk(2).Select(pair => Pair(pair[0], pair.Length == 2 ? pair[1] : Stack.Empty))
        : [look.Text(texts[printed.Agreement.Period is null ? "print.closures.later" : "print.closures.none"])];

    private static Columns Pair(Block left, Block right) => new([ColumnWidth.Share(), ColumnWidth.Share()], 24, [left, right]);

    private Columns Line(Closure closure)
    {
        var date = closure.Date!.Value;
        return new Columns([ColumnWidth.Points(look.Body.Size * 6.8), ColumnWidth.Points(look.Body.Size * 2.4), ColumnWidth.Share()], 5,
        [
            look.Text(PaperName.Day(date, texts)),
            new Paragraph(_words.ShortDay(date), look.Label),
            look.Text(string.Join(", ", Words(closure, date))),
        ]);
    }

    private IEnumerable<string> Words(Closure closure, DateOnly date)
    {
        if (HolidayOf(date) is { } holiday) yield return holiday;
        // That it was planned, or is for another reason, tells a family nothing.
        if (closure.Reason is "lockout" or "strike" or "force-majeure") yield return texts[$"transfer.reason.{closure.Reason}"];
        if (!closure.Slots.HasFlag(printed.Component.OfferedSlots))
            yield return texts["print.closed.slots", ("slots", string.Join(", ", Enum.GetValues<Slots>().Where(slot => IsOne(slot) && closure.Slots.HasFlag(slot)).Select(_words.Slot)))];
    }

    private string? HolidayOf(DateOnly date) => StatutoryHoliday.Of(date.Year).FirstOrDefault(each => each.Date == date || each.Alternative == date) switch
    {
        null => null,
        { Alternative: { } monday } when monday == date => texts["print.easterMonday"],
        { Name: var name } => texts[$"holiday.{name}"],
    };

    private static bool IsOne(Slots slot) => int.PopCount((int)slot) == 1;
}
