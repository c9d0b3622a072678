using Ponceau.TestData;

namespace Ponceau.Tests.CommandLine;

public sealed class HelpTests
{
    public static readonly string[] Verbs = ["serve", "demo", "check", "sync", "reconcile", "import", "export", "rules", "generate", "simulator"];

    public static TheoryData<string, string> VerbsInBothLanguages =>
        [.. from verb in Verbs.Prepend("") from language in (string[])["fr", "en"] select (verb, language)];

    [Theory, MemberData(nameof(VerbsInBothLanguages))]
    public async Task HelpOfAVerb_IsItsGoldenFile(string verb, string language)
    {
        var run = new ProgramRun();
        string[] arguments = verb.Length == 0 ? ["--help", "--lang", language] : [verb, "--help", "--lang", language];

        (await run.RunAsync(arguments)).ShouldBe(ExitCode.Done);

        run.Error.ShouldBeEmpty();
        var name = verb.Length == 0 ? "ponceau" : verb;
        GoldenFile.ShouldHold($"tests/Ponceau.Tests/CommandLine/Golden/{name}.{language}.txt", run.Out);
    }

    [Fact]
    public async Task Help_NamesEveryVerb_AndNoOther()
    {
        var run = new ProgramRun();
        await run.RunAsync("--help");

        var rows = run.Out.Split('\n').SkipWhile(line => line != "Verbes :").Skip(1).TakeWhile(line => line.Length > 0);
        rows.Where(line => line[2] != ' ').Select(line => line.Trim().Split(' ')[0]).ShouldBe(Verbs);
    }
}
