namespace Ponceau.Core.Rules;

/// <summary>What a finding asks for, the gravest first (rules.md, "Levels and outcomes").</summary>
public enum Level
{
    /// <summary>The user must correct something; the row is not sent.</summary>
    Error,

    /// <summary>Nothing to correct: something is awaited; the row is not sent, and is tested again at every run.</summary>
    Held,

    /// <summary>Sent all the same; worth a look.</summary>
    Warning,

    /// <summary>For information.</summary>
    Notice,
}
