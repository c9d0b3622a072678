using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Tests.Rules.Calendar;

public class YearTests
{
    [Theory]
    [InlineData("2011-09-30", "2016-09-01")]
    [InlineData("2011-10-01", "2017-09-01")]
    [InlineData("2011-01-01", "2016-09-01")]
    [InlineData("2011-12-31", "2017-09-01")]
    [InlineData("2012-02-29", "2017-09-01")]
    public void SchoolAge_IsReachedOn1SeptemberOfTheYearOfFiveOn30September(string birth, string day) =>
        SchoolAge.ReachedOn(Date(birth)).ShouldBe(Date(day));

    [Fact]
    public void SchoolAge_PastTheCalendar_IsNone() => SchoolAge.ReachedOn(new(9995, 1, 1)).ShouldBeNull();

    [Theory]
    [InlineData("2016-08-31", "2016-08-31")]
    [InlineData("2016-09-01", "2017-08-31")]
    [InlineData("9999-09-01", "9999-12-31")]
    public void AReferenceYear_EndsOn31August(string day, string end) => ReferenceYear.EndOf(Date(day)).ShouldBe(Date(end));

    [Theory]
    [InlineData("2016-03-31", "2016-03-31")]
    [InlineData("2016-04-01", "2017-03-31")]
    [InlineData("9999-04-01", "9999-12-31")]
    public void AFinancialYear_EndsOn31March(string day, string end) => FinancialYear.EndOf(Date(day)).ShouldBe(Date(end));

    [Fact]
    public void AFinancialYear_StartsOn1April_OfTheYearThatNamesIt() =>
        FinancialYear.Of(2016).ShouldBe(new DateSpan(new(2016, 4, 1), new(2017, 3, 31)));

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void AFinancialYear_OutsideTheCalendar_IsNone(int year) => FinancialYear.Of(year).ShouldBeNull();

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, "0-17")]
    [InlineData(17, "0-17")]
    [InlineData(18, "18-59")]
    [InlineData(59, "18-59")]
    [InlineData(60, null)]
    public void AnAgeCode_FitsAnAgeInMonths(int months, string? code) => AgeCode.Of(months).ShouldBe(code);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
