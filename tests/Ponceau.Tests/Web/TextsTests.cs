using System.Globalization;
using Ponceau.Web;

namespace Ponceau.Tests.Web;

public sealed class TextsTests
{
    private static readonly Texts French = new(CultureInfo.GetCultureInfo("fr-CA"));
    private static readonly Texts English = new(CultureInfo.GetCultureInfo("en-CA"));

    [Fact]
    public void Key_StandsInOneSubjectOnly() => TextFiles.Subjects.SelectMany(path => TextFiles.Read(path).Keys).ShouldBeUnique();

    [Fact]
    public void KeyNamedInAPage_HasAText() => TextFiles.Named().Where(key => French.Find(key) is null).ShouldBeEmpty();

    [Fact]
    public void Text_IsNamedSomewhere()
    {
        var named = TextFiles.Named().Concat(TextFiles.Quoted()).ToHashSet();
        var beginnings = TextFiles.Beginnings();

        TextFiles.Subjects.SelectMany(path => TextFiles.Read(path).Keys)
            .Where(key => !named.Contains(key) && !named.Contains(WithoutForm(key)) && !beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal)))
            .Where(key => !key.EndsWith(".none", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static string WithoutForm(string key) =>
        key.EndsWith(".one", StringComparison.Ordinal) ? key[..^4] : key.EndsWith(".many", StringComparison.Ordinal) ? key[..^5] : key;

    [Fact]
    public void NamedPlaces_AreFilled()
    {
        French["unread.date", ("text", "hier")].ShouldStartWith("«\u00a0hier\u00a0» n’est pas une date.");
        English["unread.date", ("text", "hier")].ShouldStartWith("“hier” is not a date.");
    }

    [Fact]
    public void ValueThatLooksLikeAPlace_StaysAsItIs() =>
        French["schedule.box", ("day", "{slot}"), ("slot", "AM")].ShouldBe("{slot}, AM");

    [Theory]
    [InlineData(0, "0 réponse est à corriger", "0 answers are to be corrected")]
    [InlineData(1, "1 réponse est à corriger", "1 answer is to be corrected")]
    [InlineData(2, "2 réponses sont à corriger", "2 answers are to be corrected")]
    [InlineData(1234, "1\u00a0234 réponses sont à corriger", "1,234 answers are to be corrected")]
    public void Count_TakesTheFormOfItsNumber(int count, string french, string english)
    {
        French.Count("errors.title", count).ShouldBe(french);
        English.Count("errors.title", count).ShouldBe(english);
    }

    /// <summary>In French 0 takes the form of 1, which must then say the number.</summary>
    [Fact]
    public void FormOfOne_FitsZeroToo() =>
        TextFiles.Subjects.Select(TextFiles.Read)
            .SelectMany(texts => texts.Where(text => text.Key.EndsWith(".one", StringComparison.Ordinal) && !texts.ContainsKey(text.Key[..^4] + ".none")))
            .Where(text => !text.Value.Contains("{count}", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Date_ReadsTheSameInBothLanguages()
    {
        var day = new DateOnly(2016, 9, 25);
        French["problem.reference", ("reference", day)].ShouldEndWith("2016-09-25");
        English["problem.reference", ("reference", day)].ShouldEndWith("2016-09-25");
    }

    [Fact]
    public void UnknownKey_IsABug() => Should.Throw<KeyNotFoundException>(() => French["no.such.key"]);
}
