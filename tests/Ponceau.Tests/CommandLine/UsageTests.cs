namespace Ponceau.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("Il manque un verbe", "")]
    [InlineData("« chek » n'est pas un verbe de Ponceau.", "chek")]
    [InlineData("« trop » n'est pas attendu ici.", "rules trop")]
    [InlineData("« --vite » n'est pas attendu ici.", "sync --vite")]
    [InlineData("« xml » n'est pas une valeur de --format : text, json.", "check --format xml")]
    [InlineData("« hier » n'est pas un jour écrit AAAA-MM-JJ, qu'attend --as-of.", "check --as-of hier")]
    [InlineData("L'option --component attend une valeur.", "sync --component")]
    [InlineData("Il manque FICHIER.", "import")]
    [InlineData("Il manque FICHIER.", "export")]
    [InlineData("Il manque --children", "generate x.json")]
    [InlineData("« 305001 » n'est pas un nombre entier de 1 à 305000, qu'attend --children.", "generate --children 305001 x.json")]
    [InlineData("« -1 » n'est pas un nombre entier", "generate --children 5 --seed -1 x.json")]
    [InlineData("2022-08-31 n'est pas un jour du 2022-09-01 au 2099-12-31, qu'attend --as-of.", "generate --children 5 --as-of 2022-08-31 x.json")]
    [InlineData("« de » n'est pas une valeur de --lang : fr, en.", "rules --lang de")]
    public async Task WrongUsage_IsSaidInASentence(string sentence, string arguments)
    {
        var run = new ProgramRun();

        (await run.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ShouldBe(ExitCode.Usage);

        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith(sentence);
        run.Error.ShouldContain("--help");
    }

    [Fact]
    public async Task WrongUsageInEnglish_IsSaidInEnglish()
    {
        var run = new ProgramRun().With("LANG", "en_CA.UTF-8");
        (await run.RunAsync("chek")).ShouldBe(ExitCode.Usage);
        run.Error.ShouldBe($"\"chek\" is not a verb of Ponceau.{Environment.NewLine}To see what is possible: ponceau --help{Environment.NewLine}");
    }

    [Fact]
    public async Task FileThatStartsWithAt_IsAFileLikeAnother()
    {
        var run = new ProgramRun();
        (await run.RunAsync("check", "@absent.json", "--format", "xml")).ShouldBe(ExitCode.Usage);
        run.Error.ShouldStartWith("« xml »");
    }
}
