using Ponceau.Core.Rules;

namespace Ponceau.Core.Records;

/// <summary>Who signs for a family (PAR-05): other people call for a new file, a corrected spelling does not.</summary>
public static class Signatories
{
    /// <summary>Whether a parent became, by its name, somebody else. A parent B who was not known before, or is no longer, changes nothing of who was.</summary>
    public static bool AreOthers(Family before, Family after) =>
        IsOther(before.ParentA, after.ParentA) || (before.ParentB is { } known && after.ParentB is { } typed && IsOther(known, typed));

    private static bool IsOther(Parent before, Parent after) =>
        IsNamed(before) && IsNamed(after) && !(SameName.Equal(before.LastName, after.LastName) && SameName.Equal(before.FirstName, after.FirstName));

    private static bool IsNamed(Parent parent) => parent.LastName.Length + parent.FirstName.Length > 0;
}
