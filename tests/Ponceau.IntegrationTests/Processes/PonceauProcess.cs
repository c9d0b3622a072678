using System.Diagnostics;

namespace Ponceau.IntegrationTests.Processes;

/// <summary>The program as a process of its own, which a test can kill.</summary>
internal sealed class PonceauProcess : IDisposable
{
    private readonly Process _process;

    private PonceauProcess(Process process) => _process = process;

    public static PonceauProcess Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ponceau.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new PonceauProcess(Process.Start(start)!);
    }

    /// <summary>Kills it, as <c>kill -9</c> does, once it has written so many lines of progress; it may have ended by itself before.</summary>
    public async Task KillAfterLinesAsync(int lines)
    {
        for (var read = 0; read < lines; read++)
            if (await _process.StandardError.ReadLineAsync() is null) break;
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task<(int Code, string Output)> EndAsync()
    {
        var error = _process.StandardError.ReadToEndAsync();
        var output = await _process.StandardOutput.ReadToEndAsync();
        await error;
        await _process.WaitForExitAsync();
        return (_process.ExitCode, output);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
