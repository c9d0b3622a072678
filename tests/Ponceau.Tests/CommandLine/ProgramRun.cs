using System.Text.Json;

namespace Ponceau.Tests.CommandLine;

/// <summary>One run of the program inside the test, with an environment of its own: no variable of this machine is seen.</summary>
public sealed class ProgramRun
{
    private readonly Dictionary<string, string> _variables = [];

    public TimeProvider Time { get; init; } = TimeProvider.System;
    public string Out { get; private set; } = "";
    public string Error { get; private set; } = "";
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public ProgramRun With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public async Task<ExitCode> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var code = await Ponceau.CommandLine.RunAsync(arguments, new Terminal(output, error, _variables.GetValueOrDefault, Time));
        (Out, Error) = (output.ToString(), error.ToString());
        return (ExitCode)code;
    }
}
