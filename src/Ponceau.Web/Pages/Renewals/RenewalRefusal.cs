using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>Why nothing was made, or could be made as it stands: each thing in a sentence, with the lines concerned.</summary>
/// <param name="Title">What comes of it.</param>
public sealed record RenewalRefusal(string Title, IReadOnlyList<RenewalRefusal.Reason> Reasons)
{
    private const int Named = 10;

    /// <summary>A reason.</summary>
    /// <param name="Lines">Some of the lines concerned: where each is, and in a few words what.</param>
    /// <param name="Others">How many more there are.</param>
    public sealed record Reason(string Sentence, IReadOnlyList<(string Href, string Text)> Lines, int Others);

    /// <summary>Null where all that is ticked can be made.</summary>
    /// <param name="chosen">The agreements whose lines were ticked.</param>
    /// <param name="isCreating">To be made now; else only looked at.</param>
    public static RenewalRefusal? Of(RenewalSheet sheet, IEnumerable<AgreementNumber> chosen, bool isCreating, Snapshot snapshot, Texts texts)
    {
        var there = sheet.Lines.Select(line => line.Last.Number).ToHashSet();
        var gone = chosen.Where(number => !there.Contains(number)).Select(number => Gone(number, sheet, snapshot, texts)).ToList();
        var toCorrect = sheet.Lines.Where(line => line.IsToCorrect).Select(Way).ToList();
        var toLookAt = isCreating ? sheet.Lines.Where(line => !line.IsToCorrect && line.IsToLookAt).Select(Way).ToList() : [];
        List<Reason> reasons =
        [
            .. ReasonOf("renewal.refused.gone", gone, texts),
            .. ReasonOf("renewal.refused.correct", toCorrect, texts),
            .. ReasonOf("renewal.refused.look", toLookAt, texts),
        ];
        if (isCreating && reasons.Count == 0 && !sheet.Chosen.Any()) reasons.Add(new Reason(texts["renewal.refused.none"], [], 0));
        return reasons.Count == 0 ? null : new RenewalRefusal(texts[isCreating ? "renewal.refused" : "renewal.toCorrect"], reasons);
    }

    private static (string, string) Way(RenewalLine line) => ("#" + line.Id, line.Name);

    private static (string, string) Gone(AgreementNumber number, RenewalSheet sheet, Snapshot snapshot, Texts texts)
    {
        var stopped = sheet.Stopped.FirstOrDefault(renewal => renewal.Last.Number == number);
        var why = stopped is null ? texts["renewal.gone"] : RenewalNotes.WordsOf(stopped.Marks.First(mark => mark.Weight == RenewalWeight.Stops), texts);
        var agreement = snapshot.Records.Agreements.FirstOrDefault(each => each.Number == number);
        var file = snapshot.Records.Files.FirstOrDefault(each => each.Number == agreement?.File);
        var child = snapshot.Records.Children.FirstOrDefault(each => each.Number == file?.Child);
        return (RecordAddress.Agreement(number.Text), texts["renewal.gone.line", ("child", child is null ? number.Text : PersonName.Of(child)), ("why", why)]);
    }

    private static IEnumerable<Reason> ReasonOf(string key, List<(string, string)> lines, Texts texts) =>
        lines.Count == 0 ? [] : [new Reason(texts.Count(key, lines.Count), [.. lines.Take(Named)], Math.Max(0, lines.Count - Named))];
}
