using CsCheck;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Tests.Web.Print;

public sealed class TextLinesTests
{
    private static readonly TextStyle Style = new(Typeface.Regular, 10, 13);

    [Fact]
    public void ShortText_IsOneLine() => Lines("Entente de service", 200).ShouldBe(["Entente de service"]);

    [Fact]
    public void EmptyText_IsOneEmptyLine() => Lines("", 200).ShouldBe([""]);

    [Fact]
    public void LongText_EndsItsLinesAtSpaces() => Lines("un deux trois quatre cinq", 70).ShouldBe(["un deux trois", "quatre cinq"]);

    [Fact]
    public void NameWithHyphens_EndsAfterOne() => Lines("Saint-Jean-sur-Richelieu", 70).ShouldBe(["Saint-Jean-", "sur-Richelieu"]);

    [Fact]
    public void Date_IsNeverBroken() => Lines("du 2016-06-01 au 2016-08-31", 70).ShouldBe(["du", "2016-06-01", "au", "2016-08-31"]);

    [Fact]
    public void HardSpace_HoldsTogether() => Lines("code J4P\u00a01A1", 50).ShouldBe(["code", "J4P\u00a01A1"]);

    [Fact]
    public void WordThatIsTooWide_IsBrokenWhereItMust() => string.Concat(Lines(new string('m', 50), 100)).ShouldBe(new string('m', 50));

    [Fact]
    public void LineBreaks_AreKept() => Lines("un\r\ndeux\n\ntrois", 200).ShouldBe(["un", "deux", "", "trois"]);

    [Fact]
    public void AnyText_FitsTheWidth_AndLosesNothingButSpaces() =>
        Gen.Char["abcéŒ-@ ,.漢\n"].Array[0, 200].Select(Gen.Double[20, 300]).Sample((characters, width) =>
        {
            var text = new string(characters);
            var lines = Lines(text, width);
            lines.ShouldAllBe(line => Style.WidthOf(line) <= width + 0.1);
            Bare(string.Concat(lines)).ShouldBe(Bare(text.Replace('漢', PrintableText.Placeholder)));
        });

    private static string Bare(string text) => text.Replace(" ", "").Replace("\n", "");

    private static IReadOnlyList<string> Lines(string text, double width) => TextLines.Of(text, Style, width);
}
