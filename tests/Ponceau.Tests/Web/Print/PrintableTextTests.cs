using System.Text;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Tests.Web.Print;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("Nguyễn Œuvray Ñoël Łukasz Ștefan Şahin Ðorđe Þór ’ – — ½ ✓ « » … € · №")]
    [InlineData("Αθηνά Григорий")]
    [InlineData("J4P\u00a01A1")]
    public void LettersOfTheFont_AreKept(string text) => Of(text).ShouldBe(text);

    [Fact]
    public void TextInParts_IsComposed() => Of("Noe\u0308l Nguye\u0302\u0303n").ShouldBe("Noël Nguyễn");

    [Theory]
    [InlineData("李明", "□□")]
    [InlineData("Léa 🎈", "Léa □")]
    [InlineData("محمد", "□□□□")]
    public void CharacterThatTheFontLacks_IsASquare(string text, string shown) => Of(text).ShouldBe(shown);

    [Fact]
    public void HalfOfAPair_IsASquare() => Of("a" + '\ud83d' + "b").ShouldBe("a□b");

    [Theory]
    [InlineData("a\tb\0c", "a b c")]
    [InlineData("a\u00adb\u200bc\u202ed\ufeff", "abcd")]
    [InlineData("a\r\nb\u2028c", "a\nb\nc")]
    public void WhatHasNoShape_IsASpaceOrNothing(string text, string shown) => Of(text).ShouldBe(shown);

    [Fact]
    public void AnyCharacter_HasAWidth()
    {
        for (var i = 0; i <= char.MaxValue; i++) Typeface.Regular.WidthOf((char)i).ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void Digits_AreOfOneWidth() => "0123456789".Select(Typeface.SemiBold.WidthOf).Distinct().Count().ShouldBe(1);

    private static string Of(string text) => PrintableText.Of(text, Typeface.Regular).Normalize(NormalizationForm.FormC);
}
