namespace Ponceau.Tests.CommandLine;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("fr", "LANG=C")]
    [InlineData("fr", "LANG=fr_CA.UTF-8")]
    [InlineData("fr", "LANG=de_DE.UTF-8")]
    [InlineData("en", "LANG=en_CA.UTF-8")]
    [InlineData("en", "LANG=en")]
    [InlineData("en", "LANG=fr_CA.UTF-8", "LC_ALL=en_CA.UTF-8")]
    [InlineData("en", "LANG=fr_CA.UTF-8", "LC_MESSAGES=en_US.UTF-8")]
    [InlineData("fr", "LANG=en_CA.UTF-8", "LC_MESSAGES=fr_CA.UTF-8")]
    [InlineData("fr", "LC_MESSAGES=en_US.UTF-8", "LC_ALL=C")]
    [InlineData("en", "LC_ALL=", "LANG=en_CA.UTF-8")]
    public void Environment_DecidesInTheOrderOfPosix(string expected, params string[] variables)
    {
        var values = variables.Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        Language.Choose([], values.GetValueOrDefault).ShouldBe(expected);
    }

    [Theory]
    [InlineData("en", "check", "--lang", "en")]
    [InlineData("en", "--lang=en")]
    [InlineData("fr", "--lang", "fr")]
    public void Option_SaysMoreThanTheEnvironment(string expected, params string[] arguments) =>
        Language.Choose(arguments, _ => expected == "fr" ? "en_CA" : "fr_CA").ShouldBe(expected);

    [Theory]
    [InlineData("--lang")]
    [InlineData("--lang", "de")]
    public void OptionWithoutALanguage_LeavesItToTheEnvironment(params string[] arguments) =>
        Language.Choose(arguments, _ => "en_CA").ShouldBe("en");
}
