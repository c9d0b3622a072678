namespace Ponceau.Core.Rules;

/// <summary>What only a database can say: rules about what the ministry has accepted or refused, judged where that is known.</summary>
public static class DatabaseRules
{
    /// <summary>A parent's identity was changed since the ministry accepted the file: a new file is due where the signatories are others.</summary>
    public static readonly Rule Par05 = new(
        "PAR-05", Level.Warning, "parentA, parentB", "Aide du CSG, Dossier parent: a new file where the signatories change");

    /// <summary>
    /// The agreement shares a day, or a slot in another file of the child, with what the ministry holds of a sibling whose newer version is not settled.
    /// </summary>
    public static readonly Rule Ent25 = new(
        "ENT-25", Level.Held, "agreement.start", "contract.md, section 3: the state after the whole submission is judged");

    /// <summary>The CSSS periods that cover the agreement were refused by the ministry or are not settled.</summary>
    public static readonly Rule Css13 = new("CSS-13", Level.Held, "agreement.csss", "contract.md, CSG080E");

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<Rule> All = [Css13, Ent25, Par05];
}
