namespace Ponceau.Core.Rules;

/// <summary>What the rules say of a row or of a set (rules.md, "Levels and outcomes").</summary>
public enum Outcome
{
    Ready,
    Blocked,
    Held,

    /// <summary>Ended before the component's effective date: not judged, not sent.</summary>
    OutOfScope,
}
