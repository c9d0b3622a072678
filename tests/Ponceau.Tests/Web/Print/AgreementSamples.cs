using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Web.Print;

/// <summary>Agreements that put the paper to the test.</summary>
internal static class AgreementSamples
{
    private const string Long = "Marie-Madeleine-Geneviève de la Bruère-Champlain-Desrosiers";

    /// <summary>Two weeks, thirteen closures, both parents: what most services sign.</summary>
    public static RecordSetBuilder Usual() => Service().WithClosures(Thirteen).WithFamily(Both).WithChild().WithFile().WithAgreement(agreement => agreement with
    {
        Start = new DateOnly(2016, 1, 1),
        End = new DateOnly(2016, 12, 31),
        SignedOn = new DateOnly(2015, 12, 10),
        Schedule = new Schedule(Week.MondayToFriday(Slots.Day), Week.MondayToFriday(Slots.Day).With(4, Slots.None).With(3, Slots.AM)),
        Arrives = new TimeOnly(7, 30),
        Leaves = new TimeOnly(17, 0),
        DailyRateCents = 755,
    });

    public static RecordSetBuilder OneWeek() => Service().WithClosures().WithRow();

    /// <summary>Evenings and nights, in two weeks that differ, with the weekend.</summary>
    public static RecordSetBuilder Nights() => Service(component => component with { EveningCare = true, NightCare = true, OpenDays = (Weekdays)127 })
        .WithClosures().WithFamily(Both).WithChild().WithFile().WithAgreement(agreement => agreement with
        {
            Schedule = new Schedule(
                new Week().With(0, Slots.PM | Slots.Evening).With(1, Slots.Evening | Slots.Night).With(4, Slots.Night).With(5, Slots.Night | Slots.AM),
                new Week().With(2, Slots.Soir1).With(6, Slots.Night | Slots.Evening)),
            SeasonalJustification = true,
        });

    /// <summary>Names and addresses longer than any line.</summary>
    public static RecordSetBuilder LongNames() => Service(component => component with
        {
            Name = "Centre de la petite enfance et garderie communautaire de la Rivière-aux-Sept-Ponts-Couverts de Saint-Jean-sur-Richelieu",
            Address = "12345, boulevard du Séminaire-de-Saint-Jean-sur-Richelieu Nord, bureau 1200, Saint-Jean-sur-Richelieu (Québec) J3B 8L1",
        })
        .WithClosures()
        .WithFamily(family => Both(family) with
        {
            ParentA = new Parent { FirstName = Long, LastName = "Nguyễn-Œuvray-Ñoël-Łukasiewicz-Ștefănescu-Şahin", Role = "mother", Email = new string('m', 70) + "@service-de-courriel.example" },
            Address = new Address
            {
                Line = "25000 chemin de la Grande-Rivière-Noire-du-Canton-de-Brompton App 3000-B", City = "Saint-Louis-de-Gonzague-du-Cap-Tourmente", PostalCode = PostalCode.FromInput("G0A 1A1"),
            },
        })
        .WithChild(child => child with { FirstName = Long, LastName = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren漢字" })
        .WithFile()
        .WithAgreement(agreement => agreement with { Note = string.Concat(Enumerable.Repeat("L’enfant fait la sieste après le dîner ; ½ heure de plus le vendredi – selon le groupe. ", 6)) });

    public static RecordSetBuilder English() => Usual().ChangeFamily(family => family with { Language = "en" });

    /// <summary>Every condition at once, and an end.</summary>
    public static RecordSetBuilder Conditions() => Service(component => component with { Kind = ComponentKind.CoordinatingOffice }).WithProvider()
        .WithFamily().WithChild().WithFile().WithAgreement(agreement => agreement with
        {
            Infant = true, InfantLastDay = new DateOnly(2016, 7, 31), Ecp = true, EcpRecommendation = true, Csss = true, Transitional = true,
            EndKind = EndKind.Cancellation, NoticeDate = new DateOnly(2016, 8, 15), DailyRateCents = 755,
        });

    /// <summary>Forty closures of every kind.</summary>
    public static RecordSetBuilder ManyClosures() => Usual().WithClosures(set => set with { Year = 2017, Days = Days(new DateOnly(2017, 1, 2), 40) })
        .ChangeAgreement(agreement => agreement with { End = new DateOnly(2017, 12, 31) });

    /// <summary>A record that was only begun.</summary>
    public static RecordSetBuilder HalfFilled() => new RecordSetBuilder()
        .WithComponent(component => component with { Name = "", Division = default, Installation = default })
        .WithFamily(family => new Family { Number = family.Number })
        .WithChild(child => new Child { Number = child.Number })
        .WithFile()
        .WithAgreement(agreement => new Agreement { Number = agreement.Number, File = agreement.File });

    private static RecordSetBuilder Service(Func<Component, Component>? change = null) => new RecordSetBuilder().WithComponent(component =>
    {
        var known = component with { Address = "200 rue Saint-Charles Ouest, Longueuil (Québec) J4H 1C9", Phone = "450 555-0142", Opens = new TimeOnly(7, 0), Closes = new TimeOnly(18, 0) };
        return change is null ? known : change(known);
    });

    private static Family Both(Family family) => family with
    {
        ParentA = family.ParentA with { Email = "parent.a@example.org" },
        ParentB = new Parent { FirstName = "Olivier", LastName = "Thériault", Role = "father", Phone = "450 555-0123", Email = "parent.b@example.org" },
    };

    private static ClosureSet Thirteen(ClosureSet set) => set with
    {
        Days = new(
        [
            .. set.Days, Closed(new DateOnly(2016, 3, 28)), Closed(new DateOnly(2016, 7, 25)), Closed(new DateOnly(2016, 7, 26)) with { Slots = Slots.PM },
            Closed(new DateOnly(2016, 10, 13)) with { Reason = "strike" }, Closed(new DateOnly(2016, 12, 25)), Closed(new DateOnly(2016, 12, 26)),
        ]),
    };

    private static EquatableList<Closure> Days(DateOnly first, int count) => new(Enumerable.Range(0, count).Select(i => Closed(first.AddDays(9 * i)) with
    {
        Reason = Closure.Reasons[i % Closure.Reasons.Count], Slots = i % 3 == 0 ? Slots.AM : Slots.Day,
    }));

    private static Closure Closed(DateOnly date) => new() { Date = date, Slots = Slots.Day, Reason = "planned" };
}
