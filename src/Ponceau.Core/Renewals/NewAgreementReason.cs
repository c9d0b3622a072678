namespace Ponceau.Core.Renewals;

/// <summary>Why a change calls for a new agreement (procedure, "Quand DEVEZ-VOUS créer une nouvelle entente de service").</summary>
public enum NewAgreementReason
{
    /// <summary>The child becomes ECP, or is no longer.</summary>
    Ecp,

    /// <summary>The child enters the CSSS protocol, or leaves it.</summary>
    Csss,

    /// <summary>The hours of care change.</summary>
    Schedule,

    /// <summary>The child enters the transitional measure, or leaves it.</summary>
    Transitional,

    /// <summary>The agreement that was signed has run out.</summary>
    Expired,

    /// <summary>The agreement that was signed was cancelled.</summary>
    Cancelled,
}
