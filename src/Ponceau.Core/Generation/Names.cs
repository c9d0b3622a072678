namespace Ponceau.Core.Generation;

/// <summary>Names that are common in Québec, put together at random: nobody is meant. No two of a list differ by an accent only (ENF-06).</summary>
internal static class Names
{
    public static readonly string[] Last =
    [
        "Tremblay", "Gagnon", "Roy", "Côté", "Bouchard", "Gauthier", "Morin", "Lavoie", "Fortin", "Gagné", "Ouellet", "Pelletier", "Bélanger", "Lévesque",
        "Bergeron", "Leblanc", "Paquette", "Girard", "Simard", "Boucher", "Caron", "Beaulieu", "Cloutier", "Dubé", "Poirier", "Fournier", "Lapointe",
        "Leclerc", "Lefebvre", "Poulin", "Thibault", "Saint-Pierre", "Nadeau", "Martin", "Landry", "Martel", "Bédard", "Grenier", "Lessard", "Bernier",
        "Richard", "Michaud", "Hébert", "Desjardins", "Couture", "Turcotte", "Lachance", "Parent", "Blais", "Gosselin", "Savard", "Proulx", "Beaudoin",
        "Demers", "Perreault", "Boudreau", "Nguyen", "Cyr", "Rioux", "O’Brien", "Diallo", "Haddad", "Pérez", "Da Silva",
    ];

    public static readonly string[] Girls =
    [
        "Emma", "Olivia", "Alice", "Florence", "Charlie", "Juliette", "Livia", "Béatrice", "Charlotte", "Léa", "Rosalie", "Zoé", "Clara", "Mila", "Jade",
        "Éva", "Chloé", "Sofia", "Victoria", "Maéva", "Rose", "Julia", "Anaïs", "Laurence", "Noémie", "Ophélie", "Raphaëlle", "Simone", "Élodie", "Margot",
        "Adèle", "Flavie", "Camille", "Inès", "Aïcha", "Maya", "Delphine", "Mathilde", "Éléonore", "Anne-Sophie", "Marie-Ève", "Sarah", "Amélia", "Lily",
    ];

    public static readonly string[] Boys =
    [
        "William", "Noah", "Liam", "Thomas", "Léo", "Arthur", "Nathan", "Édouard", "Jacob", "Logan", "Félix", "Louis", "Raphaël", "Émile", "Charles",
        "Théo", "Victor", "Laurent", "Henri", "Adam", "Zack", "Samuel", "Olivier", "Antoine", "Benjamin", "Xavier", "Loïc", "Mathis", "Jérôme", "Elliot",
        "Gabriel", "Alexis", "Étienne", "Hugo", "Médéric", "Ulysse", "Tristan", "Philippe", "Yanis", "Rayan", "Jean-Simon", "Marc-Antoine", "Axel", "Éloi",
    ];

    public static readonly string[] Women =
    [
        "Julie", "Isabelle", "Mélanie", "Stéphanie", "Caroline", "Annie", "Catherine", "Geneviève", "Karine", "Véronique", "Audrey", "Valérie", "Jessica",
        "Vanessa", "Émilie", "Marie-Claude", "Sabrina", "Andréanne", "Joanie", "Cynthia", "Fatima", "Maude", "Roxanne", "Élise", "Gabrielle", "Nadia",
    ];

    public static readonly string[] Men =
    [
        "Martin", "Éric", "Stéphane", "Mathieu", "Sébastien", "Jonathan", "François", "Patrick", "Maxime", "Alexandre", "Simon", "Vincent", "Guillaume",
        "David", "Jean-François", "Nicolas", "Pierre-Luc", "Francis", "Dominic", "Karim", "Marc-André", "Jean-Philippe", "Frédéric", "Mohamed", "Yannick",
        "Steve",
    ];

    public static readonly string[] Relations = ["grand-mère", "grand-père", "tante", "oncle", "voisine", "amie de la famille"];

    public static readonly string[] Groups = ["Coccinelles", "Papillons", "Abeilles", "Renards", "Hiboux", "Castors", "Écureuils", "Lucioles"];
}
