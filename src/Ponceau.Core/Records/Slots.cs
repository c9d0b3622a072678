namespace Ponceau.Core.Records;

/// <summary>The six half-day slots of a day (procedure, grid of closures; contract.md, <c>schedule</c>). Each is one half-day.</summary>
[Flags]
public enum Slots : byte
{
    None = 0,
    AM = 1,
    PM = 2,
    Soir1 = 4,
    Soir2 = 8,
    Nuit1 = 16,
    Nuit2 = 32,
    Day = AM | PM,
    Evening = Soir1 | Soir2,
    Night = Nuit1 | Nuit2,
}
