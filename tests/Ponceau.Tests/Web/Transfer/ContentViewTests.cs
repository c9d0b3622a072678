using System.Text;
using Ponceau.Web;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class ContentViewTests
{
    /// <summary>The example of contract.md, section 3, with two weeks and ECP.</summary>
    private const string File = """
        {"fileNumber":"00000013","provider":null,
         "parentA":{"lastName":"Bégin","firstName":"André","role":"father",
           "address":{"line":"147 rue des Patriotes App 2","city":"Longueuil","province":"QC","postalCode":"J4H 2K7"}},
         "parentB":{"lastName":"Roy","firstName":"Julie","role":"mother"},
         "child":{"lastName":"Bégin","firstName":"Alexandre","birthDate":"2014-04-10","sex":"M","age":2,
           "bornOutsideQuebec":false,"nirec":"1201404101002","necsg":null,"specialNeeds":true},
         "agreements":[{"number":"00000013","revision":3,"withdrawn":false,"start":"2016-06-01","end":"2016-08-31","replacement":false,
           "ecp":{"halfDaysPerWeek":[3,2]},"csss":false,"transitional":false,
           "schedule":{"weeks":[{"mon":["AM","PM"],"fri":["SOIR1"]},{"tue":["AM","PM"]}]}}]}
        """;

    [Fact]
    public void EveryMember_HasItsWordsAndItsValue()
    {
        var view = Read(File, Languages.French);

        view.Groups.Select(g => g.Title).ShouldBe(["Dossier parent-enfant", "Parent A", "Adresse du parent A", "Parent B", "Enfant", "Entente de service"]);
        Lines(view).ShouldBe(
        [
            "No du dossier=00000013", "Responsable=rien", "Nom=Bégin", "Prénom=André", "Lien avec l’enfant=Père",
            "Numéro, rue et appartement=147 rue des Patriotes App 2", "Ville=Longueuil", "Province=QC", "Code postal=J4H 2K7",
            "Nom=Roy", "Prénom=Julie", "Lien avec l’enfant=Mère",
            "Nom=Bégin", "Prénom=Alexandre", "Date de naissance=2014-04-10", "Sexe=Garçon", "Âge le jour de l’envoi=2", "Né hors Québec (N.H.P.)=non",
            "NIREC=1201404101002", "NECSG=rien", "A des besoins particuliers=oui",
            "No de l’entente=00000013", "Révision=3", "Retirée=non", "Début=2016-06-01", "Fin=2016-08-31", "Cet enfant est un remplaçant=non",
            "Exemption de contribution parentale (ECP)=3 + 2 demi-journées par semaine", "Protocole CSSS=non", "Mesure transitoire=non",
            "Horaire de garde=Semaine 1 : lun AM, PM; ven Soir 1 · Semaine 2 : mar AM, PM",
        ]);
    }

    [Fact]
    public void EveryMember_HasEnglishWordsToo() =>
        Lines(Read(File, Languages.English)).Select(line => line.Split('=')[0]).ShouldAllBe(label => char.IsUpper(label[0]));

    [Fact]
    public void Raw_IsWhatIsSentToTheByte() => Read(File, Languages.French).Raw.ShouldBe(File);

    [Fact]
    public void Withdrawal_SaysOnlyThat() =>
        Lines(Read("""{"fileNumber":"00000013","agreements":[{"number":"00000013","revision":4,"withdrawn":true}]}""", Languages.French))
            .ShouldBe(["No du dossier=00000013", "No de l’entente=00000013", "Révision=4", "Retirée=oui"]);

    private static IEnumerable<string> Lines(ContentView view) => view.Groups.SelectMany(g => g.Lines).Select(line => $"{line.Label}={line.Value}".Plain());

    private static ContentView Read(string json, Texts texts) => ContentView.Of(Encoding.UTF8.GetBytes(json), texts);
}
