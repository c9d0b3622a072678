namespace Ponceau.Data.Store;

/// <summary>What became of a save that was based on a record as it was read before.</summary>
public enum SaveOutcome
{
    Saved,

    /// <summary>Somebody else has saved the record since it was read; nothing was written.</summary>
    Overtaken,

    /// <summary>A component's pair of numbers cannot change while a submission is open under it; nothing was written.</summary>
    Locked,
}
