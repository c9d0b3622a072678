namespace Ponceau.BrowserTests.Harness;

/// <summary>A clock that runs as the machine's does, from a day of our choosing: a browser waits in real time.</summary>
public sealed class ShiftedTime(DateTimeOffset start) : TimeProvider
{
    private readonly long _began = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_began);
}
