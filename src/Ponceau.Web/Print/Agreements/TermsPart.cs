using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Web.Print.Agreements;

/// <summary>What it costs, how it ends, and the note.</summary>
internal sealed class TermsPart(PrintedAgreement printed, Texts texts, AgreementLook look)
{
    private readonly Agreement _agreement = printed.Agreement;

    public IEnumerable<Block> Cost => _agreement.DailyRateCents is { } cents
        ? look.Section(texts["print.cost"], look.Text(string.Join(" ", CostWords(cents))))
        : [];

    /// <summary>The Consumer Protection Act: at any time, from the moment of sending, at no more than the lower of $50 and 10 % of what is left.</summary>
    public IEnumerable<Block> Ending =>
        look.Section(texts["print.ending"], [.. EndFacts(), look.Text(texts["print.cancellation"])]);

    public IEnumerable<Block> Note => _agreement.Note.Length > 0 ? look.Section(texts["field.agreement.note"], look.Text(_agreement.Note)) : [];

    // Whether half a day costs half a day's rate is the service's to say: no total is made up here.
    private IEnumerable<string> CostWords(int cents)
    {
        yield return texts["print.rate", ("rate", (cents / 100m).ToString("C", texts.Language))];
        var words = new CareWords(texts);
        if (_agreement.Schedule is not { IsEmpty: false } schedule) yield break;
        var (first, second) = (CareWords.DaysOf(schedule.First), schedule.Second is { } week ? CareWords.DaysOf(week) : (int?)null);
        yield return second is { } other && other != first
            ? texts["print.rate.weeks", ("first", words.Days(first)), ("second", words.Days(other))]
            : texts["print.rate.week", ("days", words.Days(first))];
    }

    private IEnumerable<Block> EndFacts()
    {
        if (_agreement.EndKind is { } kind) yield return look.Fact(texts["field.agreement.endKind"], texts[$"endKind.{kind}"]);
        if (_agreement.NoticeDate is { } notice) yield return look.Fact(texts["print.notice"], notice.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (_agreement.EndKind is not null || _agreement.NoticeDate is not null) yield return new Space(look.Gap / 3);
    }
}
