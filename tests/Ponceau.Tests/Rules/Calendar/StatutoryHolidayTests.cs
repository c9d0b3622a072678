using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Tests.Rules.Calendar;

public class StatutoryHolidayTests
{
    [Theory]
    [InlineData(2016, "01-01 03-25/03-28 05-23 06-24 07-01 09-05 10-10 12-25")]
    [InlineData(2017, "01-01 04-14/04-17 05-22 06-24 07-01 09-04 10-09 12-25")]
    [InlineData(2018, "01-01 03-30/04-02 05-21 06-25 07-02 09-03 10-08 12-25")]
    [InlineData(2025, "01-01 04-18/04-21 05-19 06-24 07-01 09-01 10-13 12-25")]
    [InlineData(2026, "01-01 04-03/04-06 05-18 06-24 07-01 09-07 10-12 12-25")]
    [InlineData(2027, "01-01 03-26/03-29 05-24 06-24 07-01 09-06 10-11 12-25")]
    public void AYear_HasEightHolidays(int year, string dates) =>
        string.Join(' ', StatutoryHoliday.Of(year).Select(Said)).ShouldBe(dates);

    // The earliest and latest Easters, and years where other formulas slip.
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2285, 3, 22)]
    public void Easter_FollowsTheComputus(int year, int month, int day) =>
        StatutoryHoliday.Of(year)[1].Alternative.ShouldBe(new DateOnly(year, month, day).AddDays(1));

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(-5)]
    public void AYearOutsideTheCalendar_HasNone(int year) => StatutoryHoliday.Of(year).ShouldBeEmpty();

    [Fact]
    public void TheFirstAndTheLastYear_HaveTheirs() =>
        (StatutoryHoliday.Of(1).Count, StatutoryHoliday.Of(9999).Count).ShouldBe((8, 8));

    private static string Said(StatutoryHoliday holiday) =>
        holiday.Alternative is { } alternative ? $"{holiday.Date:MM-dd}/{alternative:MM-dd}" : $"{holiday.Date:MM-dd}";
}
