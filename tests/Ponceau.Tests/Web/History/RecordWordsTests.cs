using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.TestData;
using Ponceau.Web;
using Ponceau.Web.Pages.History;

namespace Ponceau.Tests.Web.History;

/// <summary>Two versions of a record, told in the words of its fields.</summary>
public sealed class RecordWordsTests
{
    private static readonly RecordSet Records = RecordSetBuilder.ReadyOffice().WithClosures().WithCsssPeriods().Build();
    private static readonly RecordWords Words = new(Records, new Texts(CultureInfo.GetCultureInfo("fr-CA")));

    private static Child Child => Records.Children[0];

    [Fact]
    public void SameRecord_HasNoChange() => Words.Between(Child, Child with { }).ShouldBeEmpty();

    [Fact]
    public void Values_AreToldByTheirWords() =>
        Words.Between(Child, Child with { Sex = "F", BirthDate = null, SpecialNeeds = true, Status = ChildStatus.Archived }).ShouldBe(
        [
            new("Date de naissance", "2014-01-01", "(vide)"),
            new("Sexe", "Garçon", "Fille"),
            new("A des besoins particuliers", "non coché", "coché"),
            new("Fréquentation", "Actif", "Archivé"),
        ]);

    [Fact]
    public void Nirec_IsMasked_EvenWhereItsLastDigitsAreTheSame() =>
        Words.Between(Child with { Nirec = Nirec.FromStore("1201400000456") }, Child with { Nirec = Nirec.FromStore("1201500000456") })
            .ShouldBe([new("NIREC", "•••456", "•••456")]);

    [Fact]
    public void NirecThatLacked_IsEmpty() =>
        Words.Between(Child with { Nirec = default }, Child with { Nirec = Nirec.FromStore("1201500000456") }).ShouldBe([new("NIREC", "(vide)", "•••456")]);

    [Fact]
    public void NoVersion_TellsTheWholeNirec() => Words.Of(Child).Select(value => value.Value).ShouldNotContain(Child.Nirec.Text);

    [Fact]
    public void Contact_IsToldByItsPlace()
    {
        var contacts = new EquatableList<EmergencyContact>([.. Child.EmergencyContacts, new EmergencyContact { Name = "Roy Julie", Phone = "450 555-0123" }]);
        Words.Between(Child, Child with { EmergencyContacts = contacts })
            .ShouldBe([new("Contact 2 · Nom", "(vide)", "Roy Julie"), new("Contact 2 · Téléphone", "(vide)", "450 555-0123")]);
    }

    [Fact]
    public void Family_TellsWhoseFieldItIs()
    {
        var family = Records.Families[0];
        var changed = family with { Address = family.Address with { City = "Longueuil" }, ParentB = new Parent { LastName = "Roy" } };
        Words.Between(family, changed).ShouldBe([new("Adresse du parent A · Ville", "Saint-Lambert", "Longueuil"), new("Parent B · Nom", "(vide)", "Roy")]);
    }

    [Fact]
    public void File_NamesItsRecords()
    {
        var file = Records.Files[0];
        Words.Between(file, file with { Provider = null }).ShouldBe([new("Responsable", Records.Providers[0].Name, "(vide)")]);
        Words.Of(file).ShouldContain(value => value.Value.EndsWith(" (00000001)", StringComparison.Ordinal));
    }

    [Fact]
    public void Agreement_TellsItsSchedule()
    {
        var agreement = Records.Agreements[0];
        var change = Words.Between(agreement, agreement with { Schedule = new Schedule(new Week().With(0, Slots.AM)) }).ShouldHaveSingleItem();
        (change.Field, change.After).ShouldBe(("Horaire de garde", "lun AM"));
        change.Before.ShouldStartWith("lun AM, PM; mar AM, PM");
    }

    [Fact]
    public void Closures_AreComparedByDate()
    {
        var set = Records.Closures[0];
        var day = set.Days[1] with { Slots = Slots.AM, CareOpen = true };
        var changed = set with { Days = new([day, .. set.Days.Where((_, i) => i != 1), new Closure { Date = new(2016, 3, 1), Slots = Slots.Day }]) };
        Words.Between(set, changed).OrderBy(change => change.Field, StringComparer.Ordinal).ShouldBe(
        [
            new("2016-03-01", "(vide)", "Fermé\u00a0: AM, PM"),
            new("2016-03-25", "Fermé\u00a0: AM, PM · Prévue", "Fermé\u00a0: AM · Prévue · garde ouverte"),
        ]);
    }

    [Fact]
    public void DaysOfOneDate_AreBothTold()
    {
        var set = Records.Closures[0];
        Words.Of(set with { Days = new([set.Days[0], set.Days[0] with { Slots = Slots.PM }]) }).Select(value => value.Field).ShouldBe(["2016-01-01", "2016-01-01 (2)"]);
    }

    [Fact]
    public void CsssPeriods_AreComparedByTheirStart()
    {
        var set = Records.CsssPeriods[0];
        Words.Between(set, set with { Periods = new([set.Periods[0] with { Places = 6 }]) }).ShouldBe(
        [
            new("2016-04-01", "jusqu’au 2016-10-31, 5 jours par semaine, 5 places, 18-59 mois", "jusqu’au 2016-10-31, 5 jours par semaine, 6 places, 18-59 mois"),
        ]);
    }

    [Fact]
    public void Component_IsReadWithoutItsCode() =>
        Words.Of(Records.Components[0]).Select(value => value.Value).ShouldNotContain(Records.Components[0].AccessCode!.Value.Text);

    [Fact]
    public void EveryRecord_HasAName()
    {
        object[] records = [Child, Records.Families[0], Records.Files[0], Records.Agreements[0], Records.Components[0], Records.Providers[0], Records.Closures[0], Records.CsssPeriods[0]];
        foreach (var record in records)
        {
            Words.NameOf(record).ShouldNotBeNullOrEmpty();
            HistoryAddress.Of(record).ShouldNotBeNull();
        }
    }
}
