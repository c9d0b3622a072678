namespace Ponceau.Core.Generation;

/// <summary>What to make up: the same options give the same records, on every machine and in every version that keeps the golden file.</summary>
/// <param name="Children">1 to <see cref="MostChildren"/>.</param>
/// <param name="Components">1 to <see cref="MostComponents"/>; null for one for each 80 children.</param>
/// <param name="Seed">Another one gives other records.</param>
/// <param name="AsOf">The day around which the agreements are; between <see cref="FirstDay"/> and <see cref="LastDay"/>.</param>
public sealed record GenerationOptions(int Children, int? Components = null, int Seed = 1, DateOnly? AsOf = null)
{
    /// <summary>All the places of Québec's services, about.</summary>
    public const int MostChildren = 305_000;

    public const int MostComponents = 10_000;

    /// <summary>A fixed day, never the clock's: the records depend on the options alone.</summary>
    public static readonly DateOnly UsualDay = new(2026, 9, 1);

    /// <summary>Before it, the agreements would lie before the first day that the ministry wants to know of.</summary>
    public static readonly DateOnly FirstDay = new(2022, 9, 1);

    public static readonly DateOnly LastDay = new(2099, 12, 31);

    private const int ChildrenAComponent = 80;

    public DateOnly Day => AsOf ?? UsualDay;

    public int ComponentCount => Components ?? (Children + ChildrenAComponent - 1) / ChildrenAComponent;
}
