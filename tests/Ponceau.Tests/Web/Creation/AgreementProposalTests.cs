using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.TestData;
using Ponceau.Web.Pages.Creation;

namespace Ponceau.Tests.Web.Creation;

public sealed class AgreementProposalTests
{
    private static readonly DateOnly Today = Valid.Today;

    [Fact]
    public void FirstAgreement_RunsFromTodayToTheEndOfTheReferenceYear()
    {
        var proposed = AgreementProposal.Of(Valid.Child(), [], Today);

        (proposed.Start, proposed.End).ShouldBe((Today, new(2017, 8, 31)));
        (proposed.Infant, proposed.InfantLastDay, proposed.Schedule).ShouldBe((false, null, null));
    }

    [Theory]
    [InlineData("2016-12-31", "2017-01-01", "2017-08-31")] // still to end: the day after
    [InlineData("2017-08-31", "2017-09-01", "2018-08-31")]
    [InlineData("2016-09-25", "2016-09-26", "2017-08-31")]
    [InlineData("2016-08-31", "2016-09-25", "2017-08-31")] // ended before today: today
    [InlineData(null, "2016-09-25", "2017-08-31")] // without an end: nothing follows it
    [InlineData("9999-12-31", "2016-09-25", "2017-08-31")]
    public void NextAgreement_FollowsTheLastOne(string? end, string start, string until)
    {
        var last = Agreement with { End = Day(end) };

        var proposed = AgreementProposal.Of(Valid.Child(), [Agreement with { End = new(2015, 8, 31), Schedule = null }, last], Today);

        (proposed.Start, proposed.End).ShouldBe((Day(start), Day(until)));
        proposed.Schedule.ShouldBe(last.Schedule);
        proposed.Number.ShouldBe(default);
    }

    [Theory]
    [InlineData("2015-12-10", true, "2017-06-09")]
    [InlineData("2015-03-26", true, "2016-09-25")] // the last day as an infant
    [InlineData("2015-03-25", false, null)]
    [InlineData("2016-10-01", false, null)] // born after the start
    [InlineData(null, false, null)]
    public void Infant_IsTickedUnder18MonthsAtTheStart_WithTheDayBefore(string? birth, bool isInfant, string? lastDay)
    {
        var proposed = AgreementProposal.Of(Valid.Child() with { BirthDate = Day(birth) }, [], Today);

        (proposed.Infant, proposed.InfantLastDay).ShouldBe((isInfant, Day(lastDay)));
    }

    private static Agreement Agreement => Valid.Agreement(1, FileNumber.FromStore("00000001"));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
