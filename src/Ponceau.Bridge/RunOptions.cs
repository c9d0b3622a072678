using Ponceau.Core.Transmission;

namespace Ponceau.Bridge;

/// <summary>How a run of one component is asked for.</summary>
/// <param name="Selection">Which rows.</param>
public sealed record RunOptions(SelectionOptions Selection)
{
    public static readonly RunOptions Usual = new(new SelectionOptions());
}

/// <summary>How far a run is, for a progress bar.</summary>
/// <param name="Done">Rows answered, of those to send.</param>
/// <param name="Sending">The number of the first file of the request under way; null between requests.</param>
public sealed record RunProgress(int Done, int Total, string? Sending);
