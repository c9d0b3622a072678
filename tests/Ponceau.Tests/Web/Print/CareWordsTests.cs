using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Web;
using Ponceau.Web.Language;
using Ponceau.Web.Print.Agreements;

namespace Ponceau.Tests.Web.Print;

public sealed class CareWordsTests
{
    private static readonly CareWords French = new(new Texts(LanguageChoice.French));
    private static readonly CareWords English = new(new Texts(LanguageChoice.English));

    [Theory]
    [InlineData("2016-06-01", "2016-08-31", "3 mois", "3 months")]
    [InlineData("2015-09-01", "2016-08-31", "12 mois", "12 months")]
    [InlineData("2016-06-01", "2016-09-01", "3 mois et 1 jour", "3 months and 1 day")]
    [InlineData("2016-06-15", "2016-07-31", "1 mois et 17 jours", "1 month and 17 days")]
    [InlineData("2016-06-01", "2016-06-14", "2 semaines", "2 weeks")]
    [InlineData("2016-06-01", "2016-06-10", "1 semaine et 3 jours", "1 week and 3 days")]
    [InlineData("2016-06-01", "2016-06-01", "1 jour", "1 day")]
    [InlineData("2016-02-01", "2016-02-29", "1 mois", "1 month")]
    [InlineData("2016-01-31", "2016-02-28", "1 mois", "1 month")]
    public void Duration_IsInMonthsOrWeeks_WithTheDaysLeft(string start, string end, string french, string english)
    {
        French.Duration(Day(start), Day(end)).ShouldBe(french);
        English.Duration(Day(start), Day(end)).ShouldBe(english);
    }

    [Theory]
    [InlineData(Weekdays.MondayToFriday, "du lundi au vendredi")]
    [InlineData((Weekdays)127, "du lundi au dimanche")]
    [InlineData(Weekdays.Monday | Weekdays.Tuesday, "lundi, mardi")]
    [InlineData(Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, "lundi, mercredi, vendredi")]
    [InlineData(Weekdays.None, "")]
    public void OpenDays_AreARowOfDaysOrEach(Weekdays days, string words) => French.OpenDays(days).ShouldBe(words);

    [Fact]
    public void Attendance_CountsDaysAndHalfDays() =>
        French.Attendance(Week.MondayToFriday(Slots.Day).With(4, Slots.AM)).ShouldBe("5 jours, 9 demi-journées");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
