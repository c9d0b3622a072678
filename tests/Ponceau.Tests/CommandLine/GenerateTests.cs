namespace Ponceau.Tests.CommandLine;

public sealed class GenerateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ponceau-generate").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Generated_AreTheSameBytesForTheSameSeed_AndCheckFindsNothingToStop()
    {
        string one = Path.Combine(_folder, "one.json"), two = Path.Combine(_folder, "two.json");
        var run = new ProgramRun();
        (await run.RunAsync("generate", "--children", "150", "--components", "3", "--seed", "9", one)).ShouldBe(ExitCode.Done);
        run.Out.ShouldContain("150 enfants");
        run.Out.ShouldContain("3 composantes");
        (await run.RunAsync("generate", "--children", "150", "--components", "3", "--seed", "9", two)).ShouldBe(ExitCode.Done);
        (await File.ReadAllBytesAsync(one)).ShouldBe(await File.ReadAllBytesAsync(two));

        (await run.RunAsync("check", one, "--format", "json")).ShouldBe(ExitCode.Done);
        run.Json.GetProperty("documents")[0].GetProperty("asOf").GetString().ShouldBe("2026-09-01");
    }

    [Fact]
    public async Task FileThatCannotBeWritten_IsSaid()
    {
        var run = new ProgramRun();
        (await run.RunAsync("generate", "--children", "1", Path.Combine(_folder, "absent", "x.json"))).ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("ne peut pas être écrit");
    }
}
