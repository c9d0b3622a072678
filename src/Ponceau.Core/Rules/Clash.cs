using Ponceau.Core.Records;

namespace Ponceau.Core.Rules;

/// <summary>Slots that two agreements of one child both take, from a first date to a last one, every 14 days.</summary>
public readonly record struct Clash(DateOnly First, DateOnly Last, Slots Slots);
