using Ponceau.Core.Transmission;

namespace Ponceau.Data.Rows;

/// <summary>What is known of the sending of one closures or CSSS set.</summary>
public sealed class SetStateRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Component { get; set; }
    public SubmissionKind Kind { get; set; }
    public int Year { get; set; }
    public int Revision { get; set; }
    public DateTime SavedAt { get; set; }
    public int? AcceptedRevision { get; set; }
    public int? RefusedRevision { get; set; }
    public Guid? OpenSubmission { get; set; }
    public int? OpenRevision { get; set; }
    public List<MessageRow> Messages { get; set; } = [];
}
