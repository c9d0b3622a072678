using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>
/// What calls for a new agreement when it changes (procedure, "Quand DEVEZ-VOUS créer une nouvelle entente de service"), and the replacement box.
/// </summary>
/// <param name="Schedule">None where it holds no slot: an empty grid says no more than none.</param>
internal readonly record struct Care(Schedule? Schedule, bool Ecp, bool Csss, bool Transitional, bool Replacement)
{
    public static Care Of(Agreement agreement) => new(
        agreement.Schedule is { IsEmpty: false } schedule ? schedule : null,
        agreement.Ecp,
        agreement.Csss,
        agreement.Transitional,
        agreement.Replacement);
}
