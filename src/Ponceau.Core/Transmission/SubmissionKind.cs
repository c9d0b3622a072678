namespace Ponceau.Core.Transmission;

/// <summary>What one request carries: files, or one of the sets that go whole.</summary>
public enum SubmissionKind
{
    Files,
    Closures,
    CsssPeriods,
}
