namespace Ponceau.Core.Rules;

/// <summary>From findings to an outcome.</summary>
internal static class Outcomes
{
    /// <summary>Blocked by an error, else held by a held, else ready.</summary>
    public static Outcome Of(IReadOnlyList<Finding> findings)
    {
        var outcome = Outcome.Ready;
        foreach (var finding in findings)
        {
            if (finding.Level == Level.Error) return Outcome.Blocked;
            if (finding.Level == Level.Held) outcome = Outcome.Held;
        }

        return outcome;
    }

    /// <summary>The graver of two: blocked, then held, then ready.</summary>
    public static Outcome Graver(Outcome one, Outcome other) =>
        one == Outcome.Blocked || other == Outcome.Blocked ? Outcome.Blocked
        : one == Outcome.Held || other == Outcome.Held ? Outcome.Held
        : Outcome.Ready;
}
