using Ponceau.Core.Records;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules.Partners;

/// <summary>Records that are told from each other by nothing where something should tell them: components (CFG-04) and children (NIR-08, ENF-06).</summary>
internal static class Doubles
{
    /// <summary>For each component, another one with the same well-formed division and installation pair.</summary>
    public static Component?[] OfNumbers(IReadOnlyList<Component> components) =>
        Find(components, component => component.Division.IsWellFormed && component.Installation.IsWellFormed
            ? (component.Division, component.Installation)
            : ((DivisionNumber, InstallationNumber)?)null);

    /// <summary>For each child, another one with the same well-formed NIREC.</summary>
    public static Child?[] OfNirec(IReadOnlyList<Child> children) =>
        Find(children, child => child.Nirec.IsWellFormed ? child.Nirec : (Nirec?)null);

    /// <summary>For each child, another one with the same names and birth date, but for those that have its NIREC.</summary>
    public static Child?[] OfIdentity(IReadOnlyList<Child> children) => Find(children, IdentityOf, SameNirec);

    private static bool SameNirec(Child one, Child other) => one.Nirec.IsWellFormed && one.Nirec == other.Nirec;

    // Malformed names are ENF-01's to report.
    private static (NameKey Names, DateOnly BirthDate)? IdentityOf(Child child) =>
        child.BirthDate is { } birthDate && PersonName.IsWellFormed(child.LastName) && PersonName.IsWellFormed(child.FirstName)
            && NameKey.Of(child.LastName, child.FirstName) is { } names
            ? (names, birthDate)
            : null;

    /// <param name="keyOf">None where the record is not compared.</param>
    /// <param name="excused">True for two records of one key that are no double here; those alike in it are so all together.</param>
    private static T?[] Find<T, TKey>(IReadOnlyList<T> records, Func<T, TKey?> keyOf, Func<T, T, bool>? excused = null)
        where T : class
        where TKey : struct
    {
        var keys = new Dictionary<TKey, Double<T>>(records.Count);
        var found = new Double<T>?[records.Count];
        for (var i = 0; i < found.Length; i++)
        {
            if (keyOf(records[i]) is not { } key) continue;
            if (!keys.TryGetValue(key, out found[i])) keys[key] = found[i] = new Double<T>(records[i]);
            else if (found[i]!.Unlike is null && excused?.Invoke(records[i], found[i]!.First) != true) found[i]!.Unlike = records[i];
        }

        var partners = new T?[records.Count];
        for (var i = 0; i < partners.Length; i++) partners[i] = found[i]?.PartnerOf(records[i], excused);
        return partners;
    }

    /// <summary>The first record of a key, and the first that is its double.</summary>
    private sealed class Double<T>(T first)
        where T : class
    {
        public T First => first;

        public T? Unlike { get; set; }

        // One that the first excuses has the same excuse for no other: the first's double is its own.
        public T? PartnerOf(T record, Func<T, T, bool>? excused) =>
            ReferenceEquals(record, first) || excused?.Invoke(record, first) == true ? Unlike : first;
    }
}
