using System.Globalization;
using CsCheck;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Tests.Rules.Calendar;

public class AgeTests
{
    [Theory]
    [InlineData("2014-04-10", "2014-05-09", 0)]
    [InlineData("2014-04-10", "2014-05-10", 1)]
    [InlineData("2014-01-31", "2014-02-27", 0)]
    [InlineData("2014-01-31", "2014-02-28", 1)]
    [InlineData("2014-01-31", "2014-03-30", 1)]
    [InlineData("2014-01-31", "2014-04-30", 3)]
    [InlineData("2012-01-30", "2012-02-29", 1)]
    [InlineData("2012-01-31", "2012-02-28", 0)]
    [InlineData("2012-02-29", "2013-02-27", 11)]
    [InlineData("2012-02-29", "2013-02-28", 12)]
    [InlineData("2012-02-29", "2016-02-28", 47)]
    [InlineData("2012-02-29", "2016-02-29", 48)]
    [InlineData("2014-04-10", "2014-04-10", 0)]
    [InlineData("2014-04-10", "2014-04-09", -1)]
    [InlineData("2014-04-30", "2014-02-28", -2)]
    public void AMonthThatLacksTheDay_CountsFromItsLastDay(string birth, string day, int months) => Age.InMonths(Date(birth), Date(day)).ShouldBe(months);

    [Theory]
    [InlineData("2012-02-29", "2025-02-27", 12)]
    [InlineData("2012-02-29", "2025-02-28", 13)]
    [InlineData("2014-04-10", "2014-04-09", -1)]
    public void AYear_IsTwelveMonths(string birth, string day, int years) => Age.InYears(Date(birth), Date(day)).ShouldBe(years);

    [Fact]
    public void TheAge_IsTheLargestThatAddedToTheBirthDoesNotPassTheDay() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 8_000]).Sample((from, length) =>
        {
            var birth = new DateOnly(1980, 1, 1).AddDays(from);
            var day = birth.AddDays(length);
            var months = Age.InMonths(birth, day);
            return birth.AddMonths(months) <= day && birth.AddMonths(months + 1) > day && Age.Reached(birth, months) <= day;
        });

    [Theory]
    [InlineData("2015-08-31", 18, "2017-02-28")]
    [InlineData("2014-08-31", 18, "2016-02-29")]
    [InlineData("9999-01-15", 11, "9999-12-15")]
    [InlineData("9999-01-15", 12, "9999-12-31")]
    public void AnAge_IsReachedAtTheMonthsEnd_WhereItLacksTheDay(string birth, int months, string day) =>
        Age.Reached(Date(birth), months).ShouldBe(Date(day));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
