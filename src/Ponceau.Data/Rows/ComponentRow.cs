using Ponceau.Core.Records;

namespace Ponceau.Data.Rows;

public sealed class ComponentRow : IOwned
{
    public int OrganisationId { get; set; }
    public required string Id { get; set; }
    public string Name { get; set; } = "";
    public ComponentKind Kind { get; set; }
    public string Division { get; set; } = "";
    public string Installation { get; set; } = "";

    /// <summary>The access code, encrypted with a key that lies outside the database; empty where there is none.</summary>
    public string ProtectedAccessCode { get; set; } = "";

    public DateOnly EffectiveDate { get; set; }
    public int? Places { get; set; }
    public bool EveningCare { get; set; }
    public bool NightCare { get; set; }
    public Weekdays OpenDays { get; set; }
    public bool AcceptsTransitional { get; set; }
    public string Address { get; set; } = "";
    public string Phone { get; set; } = "";
    public TimeOnly? Opens { get; set; }
    public TimeOnly? Closes { get; set; }

    /// <summary>What the ministry holds must be read before anything is sent: true at first, after a restore, after a CSG092E.</summary>
    public bool HoldingsDue { get; set; } = true;
}
