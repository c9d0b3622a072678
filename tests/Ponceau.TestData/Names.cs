namespace Ponceau.TestData;

/// <summary>Names for made-up people, the same for the same number.</summary>
internal static class Names
{
    private static readonly string[] Last =
    [
        "Arsenault", "Beaulieu", "Côté", "Desrosiers", "Émond", "Ferland", "Gélinas", "Huard", "Isabelle", "Jalbert",
        "Lévesque", "Morissette", "Nolet", "Ouellet", "Pépin", "Quirion", "Rioux", "Saint-Pierre", "Thériault", "Vézina",
    ];

    private static readonly string[] First =
    [
        "Anaïs", "Benoît", "Chloé", "Damien", "Éloïse", "Félix", "Gaëlle", "Hugo", "Inès", "Jérôme",
        "Léa", "Mathis", "Noémie", "Olivier", "Pénélope", "Raphaël", "Sarah-Maude", "Théo", "Victoire", "Zacharie",
    ];

    public static string LastOf(int number) => Last[number % Last.Length];

    /// <summary>With the last name of the same number, different for any 400 numbers that follow each other.</summary>
    public static string FirstOf(int number) => First[number / Last.Length % First.Length];
}
