using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Interchange.Tables;

/// <summary>Sheets that refer to one another, and to what is kept already.</summary>
public class TableReadingTests
{
    private static readonly RecordSet Kept = RecordSetBuilder.ReadyOffice().WithClosures().WithCsssPeriods().Build();

    [Fact]
    public void References_AreToWhatIsGivenOrKept()
    {
        var file = Sheet("Dossiers parent-enfant", ["No du dossier", "Composante", "Responsable", "No de la famille", "No de l’enfant"], ["2", "riviere-1", "rsg-1", "1", "2"]);
        var child = Children(["2", "Roy", "Léo"]);
        TableReader.Read([file, child], Kept).ShouldBeRead().Files.Single().Child.ShouldBe("00000002");
        TableReader.Read([file], Kept).ShouldBeRefusedAt("Dossiers parent-enfant E2");
    }

    [Fact]
    public void WhatIsUnknown_IsRefusedAtItsCell()
    {
        var faults = TableReader.Read(
            [
                Sheet("Responsables", ["Identifiant", "Composante", "Nom"], ["rsg-2", "nulle-part", "Roy"]),
                Sheet("Dossiers parent-enfant", ["No du dossier", "Composante", "Responsable", "No de la famille", "No de l’enfant"], ["2", "x", "y", "3", "4"]),
                Sheet("Ententes", Agreement, ["5", "6", "2016-06-01", "2016-07-01", "", "", "", "", "lun AM"]),
                Sheet("Contacts d’urgence", ["No de l’enfant", "Nom du contact", "Lien avec l’enfant"], ["9", "Roy", "tante"], ["9", "Roy", "oncle"]),
                Sheet("Jours de fermeture", Closure, ["x", "2016", "2016-01-01", "AM", "", "", ""]),
                Sheet("Périodes CSSS", ["Composante", "Début", "Fin", "Jours par semaine", "Âge"], ["x", "2016-04-01", "2016-05-01", "5", "0-17"]),
            ],
            Kept).ShouldBeRefusedAt(
                "Responsables B2", "Dossiers parent-enfant B2", "Dossiers parent-enfant C2", "Dossiers parent-enfant D2", "Dossiers parent-enfant E2",
                "Ententes B2", "Contacts d’urgence A2", "Contacts d’urgence A3", "Jours de fermeture A2", "Périodes CSSS A2");
        faults[0].Pointer.ShouldBe("/providers/0/component");
        faults[4].Pointer.ShouldBe("/files/0/child");
    }

    [Fact]
    public void ASheetThatCannotBeRead_DoesNotMakeTheOthersWrong() =>
        TableReader.Read(
            [Sheet("Enfants", ["Nom", "Prénom"], ["Roy", "Léo"]), Sheet("Contacts d’urgence", ["No de l’enfant", "Nom du contact", "Lien avec l’enfant"], ["9", "Roy", "tante"])],
            Kept).Faults.Select(fault => fault.Sheet).Distinct().ShouldBe(["Enfants"]);

    [Fact]
    public void AnAgreementOfAnotherFile_IsRefused() =>
        TableReader.Read(
            [
                Sheet("Dossiers parent-enfant", ["No du dossier", "Composante", "Responsable", "No de la famille", "No de l’enfant"], ["2", "riviere-1", "rsg-1", "1", "1"]),
                Sheet("Ententes", Agreement, ["1", "2", "2016-06-01", "2016-07-01", "", "", "", "", "lun AM"]),
            ],
            Kept).ShouldBeRefusedAt("Ententes A2");

    [Fact]
    public void AProviderWhoLeavesAFileBehind_IsRefused()
    {
        var two = Kept with { Components = [.. Kept.Components, Valid.Component(2) with { Kind = ComponentKind.CoordinatingOffice }] };
        TableReader.Read([Sheet("Responsables", ["Identifiant", "Composante", "Nom"], ["rsg-9", "riviere-2", "Roy"], ["rsg-1", "riviere-2", "Roy"])], two)
            .ShouldBeRefusedAt("Responsables B3");
    }

    [Fact]
    public void Contacts_StandInPlaceOfTheChildsOwn_AndLeaveTheChild()
    {
        var contacts = Sheet("Contacts d’urgence", ["No de l’enfant", "Nom du contact", "Téléphone", "Lien avec l’enfant"], ["1", "Roy Anne", "", "tante"], ["1", "Roy Paul", "450 555-0100", "oncle"]);
        var result = TableReader.Read([contacts], Kept);
        var child = result.ShouldBeRead().Children.Single();
        child.ShouldBe(Kept.Children[0] with { EmergencyContacts = child.EmergencyContacts });
        child.EmergencyContacts.Select(contact => contact.Name).ShouldBe(["Roy Anne", "Roy Paul"]);
        result.Tallies.Single().Tally.Changed.ShouldBe(1);
    }

    [Fact]
    public void Sets_AreGatheredFromTheirRows_AndTheirYearIsThatOfTheDay()
    {
        var read = TableReader.Read(
            [
                Sheet("Jours de fermeture", Closure, ["riviere-1", "", "2017-01-02", "AM PM", "oui", "", "Prévue"], ["riviere-1", "2016", "2016-12-26", "jour", "", "", "Grève"], ["riviere-1", "", "2017-04-17", "", "", "", "Autre"]),
                Sheet("Périodes CSSS", ["Composante", "Début", "Fin", "Jours par semaine", "Places", "Âge"], ["riviere-1", "2017-01-01", "2017-03-31", "5", "2", "18 à 59 mois"]),
            ],
            Kept).ShouldBeRead();
        read.Closures.Select(set => (set.Year, set.Days.Count)).ShouldBe([(2017, 2), (2016, 1)]);
        read.Closures[1].Days[0].ShouldBe(new Closure { Date = new(2016, 12, 26), Slots = Slots.Day, Reason = "strike" });
        read.CsssPeriods.Single().FinancialYear.ShouldBe(2016);
        read.CsssPeriods.Single().Periods[0].AgeCode.ShouldBe("18-59");
    }

    [Fact]
    public void ASetWithoutYearOrDay_IsRefused() =>
        TableReader.Read([Sheet("Jours de fermeture", Closure, ["riviere-1", "", "", "AM", "", "", ""])], Kept).ShouldBeRefusedAt("Jours de fermeture B2");

    [Theory]
    [InlineData("lun-ven AM PM", "lun-ven AM PM")]
    [InlineData("Mon-Fri: AM, PM", "lun-ven AM PM")]
    [InlineData("lundi AM; lundi PM; MAR am", "lun AM PM; mar AM")]
    [InlineData("lun mer ven jour", "lun mer ven AM PM")]
    [InlineData("sam Soir 1 soir 2 nuit1", "sam SOIR1 SOIR2 NUIT1")]
    [InlineData("lun – mer AM", "lun-mer AM")]
    [InlineData("aucun", "aucun")]
    public void ASchedule_IsUnderstood_AndWrittenShortly(string typed, string written)
    {
        var agreements = Sheet("Ententes", Agreement, ["1", "1", "2016-06-01", "2016-07-01", "", "", "", "", typed]);
        var read = TableReader.Read([agreements], Kept).ShouldBeRead();
        var sheet = TableWriter.Sheets([Table.Agreements], read, Tabled.French)[0].Rows.ToList();
        var column = sheet[0].Cells.Index().Single(cell => cell.Item.Text == "Horaire semaine 1").Index;
        sheet[1][column].Text.ShouldBe(written);
    }

    [Theory]
    [InlineData("AM lun")]
    [InlineData("lun")]
    [InlineData("lun AM; mar")]
    [InlineData("ven-lun AM")]
    [InlineData("lun 8h-17h")]
    [InlineData("tous les jours")]
    public void ASchedule_ThatSaysNothing_IsRefused(string typed) =>
        TableReader.Read([Sheet("Ententes", Agreement, ["1", "1", "2016-06-01", "2016-07-01", "", "", "", "", typed])], Kept).ShouldBeRefusedAt("Ententes I2");

    [Fact]
    public void AnOrganisation_IsNeeded_WhereNoneIsKept()
    {
        var child = Children(["2", "Roy", "Léo"]);
        TableReader.Read([child], null).ShouldBeRefusedAt("Enfants 0");
        TableReader.Read([child], null, organisation: "CPE").ShouldBeRead().Organisation.Name.ShouldBe("CPE");
        TableReader.Read([child, Sheet("Organisation", ["Nom de l’organisation"], ["CPE"])], null).ShouldBeRead().Organisation.Name.ShouldBe("CPE");
        TableReader.Read([child], Kept).ShouldBeRead().Organisation.ShouldBe(Kept.Organisation);
        TableReader.Read([child], Kept, organisation: "Autre").ShouldBeRefusedAt("Enfants 0");
        TableReader.Read([child, Sheet("Organisation", ["Nom de l’organisation"], ["Autre"], ["CPE"])], Kept).ShouldBeRefusedAt("Organisation A2", "Organisation 3", "Organisation A3");
    }

    [Fact]
    public void WhatWouldBeDone_IsCountedBySheet()
    {
        var given = Kept with { Children = [Kept.Children[0] with { Group = "Papillons" }, Valid.Child(2)] };
        var tallies = TableReader.Read(Tabled.Written(given), Kept).Tallies.ToDictionary(each => each.Table.Code, each => (each.Tally.New, each.Tally.Changed, each.Tally.Same));
        tallies["children"].ShouldBe((1, 1, 0));
        tallies["families"].ShouldBe((0, 0, 1));
        tallies["closures"].ShouldBe((0, 0, 1));
        Comparison.Of(given, Kept).Single(each => each.Table == Table.Children).Tally.Changed.ShouldBe(1);
    }

    private static readonly string[] Agreement = ["No de l’entente", "No du dossier", "Début", "Fin", "Remplaçant", "ECP", "Protocole CSSS", "Mesure transitoire", "Horaire semaine 1"];
    private static readonly string[] Closure = ["Composante", "Année", "Date", "Plages", "Administration ouverte", "Service de garde ouvert", "Motif"];

    private static Sheet Children(params string[][] rows) => Sheet(
        "Enfants",
        ["No de l’enfant", "Nom", "Prénom", "Date de naissance", "Sexe", "Né hors Québec", "NIREC", "NECSG", "Besoins particuliers", "Fréquentation"],
        [.. rows.Select(row => (string[])[.. row, "2015-01-01", "M", "", "", "", "", "Actif"])]);

    private static Sheet Sheet(string name, string[] headings, params string[][] rows) =>
        new("classeur.xlsx", name, [.. rows.Prepend(headings).Index().Select(row => new SheetRow(row.Index + 1, [.. row.Item.Select(Cell.OfText)]))]);
}
