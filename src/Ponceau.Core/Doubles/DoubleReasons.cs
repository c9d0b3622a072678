namespace Ponceau.Core.Doubles;

/// <summary>What makes a record that is typed likely one that is known already, and what differs all the same.</summary>
[Flags]
public enum DoubleReasons
{
    None = 0,

    /// <summary>The same well-formed NIREC.</summary>
    SameNirec = 1,

    /// <summary>Last and first name, letter for letter.</summary>
    SameName = 1 << 1,

    /// <summary>The same name but for accents, case, hyphens and the like (rules.md, "Reading conventions").</summary>
    OtherSpelling = 1 << 2,

    /// <summary>The last name stands for the first name, and the first name for the last.</summary>
    InvertedNames = 1 << 3,

    /// <summary>The same but for one letter of one of the two names.</summary>
    OneLetter = 1 << 4,

    SameBirthDate = 1 << 5,

    /// <summary>The birth dates are the same with day and month exchanged.</summary>
    SwappedDayAndMonth = 1 << 6,

    /// <summary>One of the two has no birth date.</summary>
    NoBirthDate = 1 << 7,

    OtherBirthDate = 1 << 8,

    SameEmail = 1 << 9,

    SamePhone = 1 << 10,

    SameAddress = 1 << 11,

    OtherAddress = 1 << 12,

    /// <summary>Who is typed as parent B is parent A of another family: so it is in shared custody (rules.md, PAR-06).</summary>
    ParentBIsParentAThere = 1 << 13,
}
