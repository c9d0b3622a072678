using CsCheck;
using Ponceau.Core.Records;
using static Ponceau.Tests.Interchange.ValueGen;

namespace Ponceau.Tests.Interchange;

/// <summary>Well-formed records of every noun, with any text and any flags; their numbers and what they refer to are still to be given.</summary>
internal static class RecordGen
{
    private static Gen<Parent> AnyParent => Gen.Select(Text, Text, Text, Text, Text, (last, first, role, phone, email) =>
        new Parent { LastName = last, FirstName = first, Role = role, Phone = phone, Email = email });

    public static Gen<Component> AnyComponent => Gen.Select(
        Gen.Select(Text, Gen.Enum<ComponentKind>(), Pasted, Pasted, Gen.OneOf(Gen.Const((string?)null), Pasted.Select(code => (string?)code))),
        Gen.Select(Day, Whole, Gen.Byte[0, 127], Gen.Bool.Array[3]),
        Gen.Select(Text, Text, Time, Time),
        (identity, settings, contact) => new Component
        {
            Id = "",
            Name = identity.Item1,
            Kind = identity.Item2,
            Division = DivisionNumber.FromInput(identity.Item3),
            Installation = InstallationNumber.FromInput(identity.Item4),
            AccessCode = identity.Item5 is { } code ? AccessCode.FromInput(code) : null,
            EffectiveDate = settings.Item1,
            Places = settings.Item2,
            OpenDays = (Weekdays)settings.Item3,
            EveningCare = settings.Item4[0],
            NightCare = settings.Item4[1],
            AcceptsTransitional = settings.Item4[2],
            Address = contact.Item1,
            Phone = contact.Item2,
            Opens = contact.Item3,
            Closes = contact.Item4,
        });

    public static Gen<Family> AnyFamily => Gen.Select(
        AnyParent, AnyParent, Gen.Bool, Gen.OneOf("fr", "en"), Gen.Select(Text, Text, Text, Pasted),
        (a, b, both, language, address) => new Family
        {
            Number = "",
            ParentA = a,
            ParentB = both ? b : null,
            Language = language,
            Address = new Address { Line = address.Item1, City = address.Item2, Province = address.Item3, PostalCode = PostalCode.FromInput(address.Item4) },
        });

    public static Gen<Child> AnyChild => Gen.Select(
        Gen.Select(Text, Text, Date, Text, Gen.Bool.Array[2]),
        Gen.Select(Pasted, Pasted, Gen.Enum<ChildStatus>(), Text),
        Gen.Select(Text, Text, Text, (name, phone, relation) => new EmergencyContact { Name = name, Phone = phone, Relation = relation }).Array[0, 2],
        (identity, numbers, contacts) => new Child
        {
            Number = "",
            LastName = identity.Item1,
            FirstName = identity.Item2,
            BirthDate = identity.Item3,
            Sex = identity.Item4,
            BornOutsideQuebec = identity.Item5[0],
            SpecialNeeds = identity.Item5[1],
            Nirec = Nirec.FromInput(numbers.Item1),
            Necsg = Necsg.FromInput(numbers.Item2),
            Status = numbers.Item3,
            Group = numbers.Item4,
            EmergencyContacts = new(contacts),
        });

    public static Gen<Agreement> AnyAgreement => Gen.Select(
        Date.Array[5], Gen.Bool.Array[7], Gen.Enum<EndKind>().Nullable(), AnySchedule, Time, Time, Whole, Text,
        (dates, flags, end, schedule, arrives, leaves, rate, note) => new Agreement
        {
            Start = dates[0],
            End = dates[1],
            EndKind = end,
            NoticeDate = dates[2],
            InfantLastDay = dates[3],
            SignedOn = dates[4],
            Replacement = flags[0],
            Ecp = flags[1],
            EcpRecommendation = flags[2],
            Csss = flags[3],
            Transitional = flags[4],
            Infant = flags[5],
            SeasonalJustification = flags[6],
            Schedule = schedule,
            Arrives = arrives,
            Leaves = leaves,
            DailyRateCents = rate,
            Note = note,
        });

    public static Gen<ClosureSet> AnyClosures => Gen.Select(
        Gen.Int,
        Gen.Select(Date, AnySlots, Gen.Bool, Gen.Bool, Text, (date, slots, administration, care, reason) =>
            new Closure { Date = date, Slots = slots, AdministrationOpen = administration, CareOpen = care, Reason = reason }).Array[0, 3],
        (year, days) => new ClosureSet { Component = "", Year = year, Days = new(days) });

    public static Gen<CsssPeriodSet> AnyCsssPeriods => Gen.Select(
        Gen.Int,
        Gen.Select(Date, Date, Gen.Int, Gen.Int, Text, (start, end, days, places, age) =>
            new CsssPeriod { Start = start, End = end, DaysPerWeek = days, Places = places, AgeCode = age }).Array[0, 3],
        (year, periods) => new CsssPeriodSet { Component = "", FinancialYear = year, Periods = new(periods) });
}
