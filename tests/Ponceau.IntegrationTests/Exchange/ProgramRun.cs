using System.Text.Json;

namespace Ponceau.IntegrationTests.Exchange;

/// <summary>Runs of the program on one data folder, in this process, with no variable of this machine.</summary>
internal sealed class ProgramRun(TemporaryFolder folder)
{
    public string Out { get; private set; } = "";
    public string Error { get; private set; } = "";
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>A file beside the database.</summary>
    public string PathOf(string name) => Path.Combine(folder.Folder.Root, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public async Task<ExitCode> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var code = await CommandLine.RunAsync([.. arguments, "--data", folder.Folder.Root], new Terminal(output, error, _ => null, TimeProvider.System));
        (Out, Error) = (output.ToString(), error.ToString());
        return (ExitCode)code;
    }
}
