namespace Ponceau;

/// <summary>What a verb may touch of the process that it runs in: a test gives its own.</summary>
/// <param name="Variable">The value of an environment variable; null where it is not set.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, Func<string, string?> Variable, TimeProvider Time)
{
    /// <summary>False where standard error goes to a file or a pipe: then progress is plain lines.</summary>
    public bool IsInteractive { get; init; }

    public static Terminal OfThisProcess() =>
        new(Console.Out, Console.Error, Environment.GetEnvironmentVariable, TimeProvider.System) { IsInteractive = !Console.IsErrorRedirected };
}
