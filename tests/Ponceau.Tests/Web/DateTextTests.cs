using Ponceau.Web.Forms;

namespace Ponceau.Tests.Web;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2016-09-25")]
    [InlineData(" 2016-09-25\u00a0")]
    [InlineData("20160925")]
    [InlineData("2016/09/25")]
    [InlineData("2016 09 25")]
    [InlineData("2016-9-25")]
    public void DayOfTheCalendar_IsRead(string text)
    {
        DateText.TryRead(text, out var date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(2016, 9, 25));
        DateText.Write(date).ShouldBe("2016-09-25");
    }

    [Theory]
    [InlineData("2016-02-30")]
    [InlineData("25-09-2016")]
    [InlineData("09/25/2016")]
    [InlineData("16-09-25")]
    [InlineData("demain")]
    public void AnythingElse_IsNot(string text) => DateText.TryRead(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void Nothing_IsNoDate(string? text)
    {
        DateText.TryRead(text, out var date).ShouldBeTrue();
        date.ShouldBeNull();
        DateText.Write(date).ShouldBeEmpty();
    }
}
