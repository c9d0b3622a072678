using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Core.Generation;

/// <summary>A town, with the first halves of its postal codes.</summary>
internal sealed record Town(string Name, int AreaCode, params string[] Prefixes);

/// <summary>Where people live: towns of Québec, streets that every town has, and postal codes that belong to the town.</summary>
internal static class Towns
{
    /// <summary>The letters that a postal code uses in its second half.</summary>
    private const string Letters = "ABCEGHJKLMNPRSTVWXYZ";

    public static readonly Town[] All =
    [
        new("Montréal", 514, "H1W", "H1Y", "H2G", "H2J", "H2P", "H2X", "H3L", "H4E"), new("Québec", 418, "G1K", "G1L", "G1R", "G1X", "G2B"),
        new("Laval", 450, "H7L", "H7N", "H7P"), new("Gatineau", 819, "J8T", "J8X", "J9A"), new("Longueuil", 450, "J4H", "J4K", "J4L"),
        new("Sherbrooke", 819, "J1E", "J1H", "J1J"), new("Lévis", 418, "G6V", "G6W"), new("Saguenay", 418, "G7G", "G7H"),
        new("Trois-Rivières", 819, "G8Z", "G9A"), new("Terrebonne", 450, "J6W", "J6X"), new("Saint-Jean-sur-Richelieu", 450, "J3A", "J3B"),
        new("Repentigny", 450, "J5Y", "J6A"), new("Drummondville", 819, "J2B", "J2C"), new("Saint-Jérôme", 450, "J7Y", "J7Z"),
        new("Granby", 450, "J2G", "J2H"), new("Saint-Hyacinthe", 450, "J2R", "J2S"), new("Rimouski", 418, "G5L", "G5M"),
        new("Rouyn-Noranda", 819, "J9X", "J9Y"), new("Sept-Îles", 418, "G4R"), new("Gaspé", 418, "G4X"),
    ];

    private static readonly string[] Streets =
    [
        "rue des Érables", "rue Principale", "rue Saint-Joseph", "rue du Moulin", "rue des Pins", "avenue des Lilas", "boulevard Laurier", "rue Notre-Dame",
        "rue de l’Église", "chemin du Lac", "rue des Patriotes", "avenue du Parc", "rue Champlain", "rue de la Gare", "montée des Sources", "rue Papineau",
        "place du Marché", "rue des Ormes", "rang Saint-Louis", "avenue Cartier", "rue Sainte-Anne", "rue du Pont", "rue Lafontaine", "rue des Merles",
    ];

    /// <summary>Civic number and street; the apartment at the end (ADR-02).</summary>
    public static string Line(SplitMix random)
    {
        var line = $"{Text(random.Between(1, 9800))} {random.Of(Streets)}";
        return random.Percent(25) ? $"{line} App {Text(random.Between(1, 24))}" : line;
    }

    public static Address Address(SplitMix random, Town town) => new()
    {
        Line = Line(random),
        City = town.Name,
        PostalCode = Records.PostalCode.FromStore(PostalCode(random, town)),
    };

    public static string PostalCode(SplitMix random, Town town) =>
        $"{random.Of(town.Prefixes)} {Text(random.Below(10))}{Letters[random.Below(Letters.Length)]}{Text(random.Below(10))}";

    /// <summary>A number of the block that is kept free for made-up people: 555-0100 to 555-0199.</summary>
    public static string Phone(SplitMix random, Town town) => $"{Text(town.AreaCode)} 555-01{random.Below(100).ToString("00", CultureInfo.InvariantCulture)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
