using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.TestData;

/// <summary>Records of which no rule has anything to say on <see cref="Today"/>; the number tells one from another.</summary>
public static class Valid
{
    /// <summary>The day on which the records are judged.</summary>
    public static readonly DateOnly Today = new(2016, 9, 25);

    public static Component Component(int number = 1) => new()
    {
        Id = $"riviere-{number}",
        Name = $"CPE de la Rivière {number}",
        Kind = ComponentKind.Cpe,
        Division = DivisionNumber.FromInput(Digits(41_000_000 + number, 8)),
        Installation = InstallationNumber.FromInput(Digits(31_000_000 + number, 8)),
        AccessCode = AccessCode.FromInput($"NotARealAccessCode{Digits(number, 16)}"),
        Places = 80,
    };

    public static Provider Provider(string component, int number = 1) =>
        new() { Id = $"rsg-{number}", Component = component, Name = $"{Names.LastOf(number + 7)} {Names.FirstOf(number)}" };

    public static Family Family(int number = 1) => new()
    {
        Number = Digits(number, 8),
        ParentA = new Parent { LastName = Names.LastOf(number), FirstName = Names.FirstOf(number + 100), Role = "mother", Phone = "450 555-0100" },
        Address = new Address
        {
            Line = $"{100 + number} rue du Pont",
            City = "Saint-Lambert",
            Province = "QC",
            PostalCode = PostalCode.FromInput("J4P 1A1"),
        },
    };

    public static Child Child(int number = 1)
    {
        var birth = new DateOnly(2014, 1, 1).AddDays(number / 400 % 365);
        return new Child
        {
            Number = Digits(number, 8),
            LastName = Names.LastOf(number),
            FirstName = Names.FirstOf(number),
            BirthDate = birth,
            Sex = number % 2 == 0 ? "F" : "M",
            Nirec = Nirec.FromInput($"1{birth.Year}{Digits(number, 8)}"),
            EmergencyContacts = new([new EmergencyContact { Name = Names.LastOf(number + 1), Phone = "450 555-0199", Relation = "tante" }]),
        };
    }

    public static ParentChildFile File(int number, string component, string family, string child, string? provider = null) => new()
    {
        Number = FileNumber.FromInput(Digits(number, 8)),
        Component = component,
        Provider = provider,
        Family = family,
        Child = child,
    };

    /// <summary>Three months of full days, Monday to Friday.</summary>
    public static Agreement Agreement(int number, FileNumber file, DateOnly? start = null)
    {
        var from = start ?? new DateOnly(2016, 6, 1);
        return new Agreement
        {
            Number = AgreementNumber.FromInput(Digits(number, 8)),
            File = file,
            Start = from,
            End = from.AddMonths(3).AddDays(-1),
            SignedOn = from.AddDays(-12),
            Schedule = new Schedule(Week.MondayToFriday(Slots.Day)),
        };
    }

    /// <summary>The statutory holidays of 2016, Good Friday among them.</summary>
    public static ClosureSet Closures(string component) => new()
    {
        Component = component,
        Year = 2016,
        Days = new(
            from date in (string[])["2016-01-01", "2016-03-25", "2016-05-23", "2016-06-24", "2016-07-01", "2016-09-05", "2016-10-10"]
            select new Closure { Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), Slots = Slots.Day, Reason = "planned" }),
    };

    /// <summary>Five places from April to October 2016.</summary>
    public static CsssPeriodSet CsssPeriods(string component) => new()
    {
        Component = component,
        FinancialYear = 2016,
        Periods = new([new CsssPeriod { Start = new(2016, 4, 1), End = new(2016, 10, 31), DaysPerWeek = 5, Places = 5, AgeCode = "18-59" }]),
    };

    private static string Digits(int number, int length) => number.ToString(CultureInfo.InvariantCulture).PadLeft(length, '0');
}
