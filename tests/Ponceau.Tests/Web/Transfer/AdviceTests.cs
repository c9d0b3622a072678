using System.Text.RegularExpressions;
using Ponceau.TestData;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class AdviceTests
{
    private static readonly IEnumerable<string> Keys = TextFiles.Read(Repository.PathOf("src", "Ponceau.Web", "Resources", "Advice.resx")).Keys;

    [Fact]
    public void KnownCode_HasAdvice_WhateverLetterATestPlatformAdds()
    {
        Advice.Of("CSG042E", Languages.French).ShouldNotBeNull();
        Advice.Of("CSG042ET", Languages.French).ShouldBe(Advice.Of("CSG042E", Languages.French));
    }

    [Theory]
    [InlineData("CSG999E")]
    [InlineData("CSG042")]
    [InlineData("XYZ042E")]
    [InlineData("")]
    public void UnknownCode_HasNone(string code) => Advice.Of(code, Languages.French).ShouldBeNull();

    [Fact]
    public void EachAdvice_IsOnACode_AndHasItsFewWords()
    {
        Keys.ShouldAllBe(key => Regex.IsMatch(key, @"^advice\.CSG\d{3}(\.short)?$"));
        Keys.Where(key => !key.EndsWith(".short")).Select(key => key + ".short").Except(Keys).ShouldBeEmpty();
    }
}
