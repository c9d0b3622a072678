using System.Globalization;
using System.Text.Json;
using Ponceau.Core.Records;
using Ponceau.Web;
using Ponceau.Web.Forms;

namespace Ponceau.Tests.Web;

/// <summary>What a grid comes to, in sentences; a browser holds the script to the same (ScheduleCount).</summary>
public sealed class ScheduleCountTests
{
    private static readonly Week None = default;
    private static readonly Week Full = Week.MondayToFriday(Slots.Day);
    private static readonly Week Mornings = Week.MondayToFriday(Slots.AM);
    private static readonly Texts French = new(CultureInfo.GetCultureInfo("fr-CA"));
    private static readonly Texts English = new(CultureInfo.GetCultureInfo("en-CA"));

    [Fact]
    public void OneWeek() => Lines(new(Full)).ShouldBe(
    [
        "plain Semaine 1\u00a0: 5 jours, 10 demi-journées",
        "plain À ce rythme, environ 260 jours par année de référence",
    ]);

    [Fact]
    public void TwoWeeks_HaveTheirAverage() => Lines(new(Full, None.With(0, Slots.AM)), texts: English).ShouldBe(
    [
        "plain Week 1: 5 days, 10 half-days",
        "plain Week 2: 0.5 days, 1 half-day",
        "plain On average: 2.75 days, 5.5 half-days a week",
        "plain At this pace, about 143 days a reference year",
    ]);

    [Fact]
    public void LessThanTwo_IsSingularInFrenchOnly()
    {
        Lines(new(None.With(0, Slots.Day | Slots.Soir1)))[0].ShouldEndWith("1,5 jour, 3 demi-journées");
        Lines(new(None.With(0, Slots.Day | Slots.Soir1)), texts: English)[0].ShouldEndWith("1.5 days, 3 half-days");
    }

    [Fact]
    public void MoreThanTheMaximum_IsSaid_TheFourWeeksOnlyWithoutAJustification()
    {
        var six = new Schedule(Full.With(5, Slots.Day));
        Lines(six).Where(IsOver).Select(line => line.Split(',')[1].Trim()).ShouldBe(["environ 312 jours par année de référence", "24 jours en 4 semaines"]);
        Lines(six, new(true, Ecp: false, EcpRecommendation: false, SeasonalJustification: true)).Count(IsOver).ShouldBe(1);
    }

    [Theory]
    [InlineData(false, false, false, "")]
    [InlineData(true, true, false, "ecp ECP\u00a0: 5 demi-journées exemptées sur 10 par semaine|over L’ECP couvre 5 demi-journées par semaine, davantage sur recommandation.")]
    [InlineData(true, true, true, "ecp ECP\u00a0: 10 demi-journées exemptées sur 10 par semaine")]
    [InlineData(false, true, true, "")]
    public void Ecp_IsCountedWhereItExempts(bool exempts, bool ecp, bool recommended, string said) =>
        string.Join('|', Lines(new(Full), new(exempts, ecp, recommended, SeasonalJustification: false)).Where(line => !line.StartsWith("plain", StringComparison.Ordinal))).ShouldBe(said);

    [Fact]
    public void Ecp_IsCountedForEachOfTwoWeeks() =>
        Lines(new(None.With(0, Slots.AM), Mornings), new(true, Ecp: true, EcpRecommendation: false, SeasonalJustification: false))
            .Where(line => line.StartsWith("ecp", StringComparison.Ordinal)).ShouldBe(
            [
                "ecp ECP, semaine 1\u00a0: 1 demi-journée exemptée sur 1",
                "ecp ECP, semaine 2\u00a0: 5 demi-journées exemptées sur 5",
            ]);

    [Fact]
    public void EqualWeeks_AreSaidToBeOne() => Lines(new(Full, Full))[^1].ShouldBe("equal Les deux semaines sont identiques\u00a0: une seule semaine suffit.");

    [Fact]
    public void NothingTicked_IsSaidAlone()
    {
        Lines(new(None)).ShouldBe(["plain Aucune demi-journée n’est cochée."]);
        Lines(new(None, None)).ShouldBe(["plain Aucune demi-journée n’est cochée."]);
    }

    [Fact]
    public void Script_IsGivenEverySentence()
    {
        var words = JsonDocument.Parse(new ScheduleCount(English).Words).RootElement;
        words.GetProperty("texts").EnumerateObject().ShouldAllBe(text => text.Value.GetString()!.Length > 0);
        words.GetProperty("mostInFourWeeks").GetInt32().ShouldBe(20);
    }

    private static bool IsOver(string line) => line.StartsWith("over", StringComparison.Ordinal);

    private static List<string> Lines(Schedule schedule, ScheduleTerms terms = default, Texts? texts = null)
    {
        var form = ScheduleForm.From(schedule, Slots.Day);
        form.Terms = terms;
        return [.. new ScheduleCount(texts ?? French).Of(form).Select(line => $"{line.Kind} {line.Text}")];
    }
}
