namespace Ponceau.Core.Records;

/// <summary>An earlier version of a record as it can stand again (data.md, section 3): what may never be lost of the record as it is now stays.</summary>
public static class PutBack
{
    /// <summary>A NECSG that the record has now stays: the ministry gives it.</summary>
    public static Child Of(Child version, Child now) => version with { Necsg = now.Necsg.IsGiven ? now.Necsg : version.Necsg };

    /// <summary>An agreement stays in its file, the ministry's unit; the last day in the nursery is never taken away (procedure, "Notes sur les ententes").</summary>
    public static Agreement Of(Agreement version, Agreement now) =>
        version with { File = now.File, InfantLastDay = version.InfantLastDay ?? now.InfantLastDay };

    /// <summary>A file stays with its child, its family and its component: only its provider is put back.</summary>
    public static ParentChildFile Of(ParentChildFile version, ParentChildFile now) => now with { Provider = version.Provider };

    /// <summary>A provider stays with its bureau coordonnateur.</summary>
    public static Provider Of(Provider version, Provider now) => version with { Component = now.Component };

    /// <summary>The access code is in no version: the one that is kept stays.</summary>
    public static Component Of(Component version) => version with { AccessCode = null };
}
