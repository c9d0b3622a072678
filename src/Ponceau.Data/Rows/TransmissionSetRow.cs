using Ponceau.Core.Transmission;

namespace Ponceau.Data.Rows;

/// <summary>One closures or CSSS set in one run.</summary>
public sealed class TransmissionSetRow : IOwned
{
    public Guid Transmission { get; set; }
    public int OrganisationId { get; set; }
    public SubmissionKind Kind { get; set; }
    public int Year { get; set; }
    public ItemOutcome Outcome { get; set; }
    public List<MessageRow> Messages { get; set; } = [];
}
