namespace Ponceau;

/// <summary>How the program ends (cli.md, "Exit codes").</summary>
public enum ExitCode
{
    Done = 0,

    /// <summary>Done, and some rows or sets stay: blocked, held or refused; or differences, or a failed step.</summary>
    SomeStay = 1,

    /// <summary>Wrong usage, or input that cannot be read.</summary>
    Usage = 2,

    /// <summary>The service could not be reached, is down or answers nonsense.</summary>
    Unreachable = 3,

    /// <summary>The service refused the identity, or the clock is wrong.</summary>
    Identity = 4,

    /// <summary>Another run of the same component is going on.</summary>
    Busy = 5,

    /// <summary>A fault of Ponceau itself.</summary>
    Fault = 70,
}

/// <summary>Which code is said where several apply.</summary>
public static class ExitCodes
{
    // cli.md says "the first of 70, 4, 3, 5, 1, 0"; unreadable input is said before the state of what could be read.
    private static readonly ExitCode[] Order =
        [ExitCode.Fault, ExitCode.Usage, ExitCode.Identity, ExitCode.Unreachable, ExitCode.Busy, ExitCode.SomeStay, ExitCode.Done];

    public static ExitCode First(IEnumerable<ExitCode> codes)
    {
        var all = codes.ToHashSet();
        return Order.FirstOrDefault(all.Contains);
    }
}
