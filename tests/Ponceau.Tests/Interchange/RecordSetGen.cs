using CsCheck;
using Ponceau.Core.Records;

namespace Ponceau.Tests.Interchange;

/// <summary>Well-formed records of every shape: any text, any flags, numbers each given once, references that lead somewhere.</summary>
internal static class RecordSetGen
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Const(""),
        Gen.String[Gen.Char[' ', '~'], 0, 12],
        Gen.OneOf("Bégin-Côté", "O’Neil", "\"\\/\b\t\r\n", "\u00A0\u200B", "Zoe\u0301", "👶🏽", "\u2028", "<&'+>", "\u007F\u0085"));

    private static readonly Gen<string> Pasted = Text.Select(PastedText.Clean);
    private static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);
    private static readonly Gen<DateOnly?> Date = Day.Nullable();
    private static readonly Gen<TimeOnly?> Time = Gen.Int[0, 24 * 60 - 1].Select(minutes => new TimeOnly(minutes / 60, minutes % 60)).Nullable();
    private static readonly Gen<int?> Whole = Gen.Int.Nullable();
    private static readonly Gen<Slots> AnySlots = Gen.Byte[0, 63].Select(bits => (Slots)bits);
    private static readonly Gen<Week> AnyWeek = AnySlots.Array[7].Select(days => days.Index().Aggregate(new Week(), (week, day) => week.With(day.Index, day.Item)));

    private static readonly Gen<Schedule?> AnySchedule = Gen.OneOf(
        Gen.Const((Schedule?)null),
        AnyWeek.Select(week => (Schedule?)new Schedule(week)),
        Gen.Select(AnyWeek, AnyWeek, (first, second) => (Schedule?)new Schedule(first, second)));

    private static readonly Gen<Parent> AnyParent = Gen.Select(Text, Text, Text, Text, Text, (last, first, role, phone, email) =>
        new Parent { LastName = last, FirstName = first, Role = role, Phone = phone, Email = email });

    private static readonly Gen<Component> AnyComponent = Gen.Select(
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

    private static readonly Gen<Family> AnyFamily = Gen.Select(
        AnyParent, AnyParent, Gen.Bool, Gen.OneOf("fr", "en"), Gen.Select(Text, Text, Text, Pasted),
        (a, b, both, language, address) => new Family
        {
            Number = "",
            ParentA = a,
            ParentB = both ? b : null,
            Language = language,
            Address = new Address { Line = address.Item1, City = address.Item2, Province = address.Item3, PostalCode = PostalCode.FromInput(address.Item4) },
        });

    private static readonly Gen<Child> AnyChild = Gen.Select(
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

    private static readonly Gen<Agreement> AnyAgreement = Gen.Select(
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

    private static readonly Gen<ClosureSet> AnyClosures = Gen.Select(
        Gen.Int,
        Gen.Select(Date, AnySlots, Gen.Bool, Gen.Bool, Text, (date, slots, administration, care, reason) =>
            new Closure { Date = date, Slots = slots, AdministrationOpen = administration, CareOpen = care, Reason = reason }).Array[0, 3],
        (year, days) => new ClosureSet { Component = "", Year = year, Days = new(days) });

    private static readonly Gen<CsssPeriodSet> AnyCsssPeriods = Gen.Select(
        Gen.Int,
        Gen.Select(Date, Date, Gen.Int, Gen.Int, Text, (start, end, days, places, age) =>
            new CsssPeriod { Start = start, End = end, DaysPerWeek = days, Places = places, AgeCode = age }).Array[0, 3],
        (year, periods) => new CsssPeriodSet { Component = "", FinancialYear = year, Periods = new(periods) });

    /// <summary>Records in no order; everything belongs to something that is there.</summary>
    public static readonly Gen<RecordSet> Any = Gen.Select(
        Gen.Select(Text, AnyComponent.Array[1, 3], Text.Array[0, 3]),
        Gen.Select(AnyFamily.Array[1, 3], AnyChild.Array[1, 3]),
        Gen.Select(Gen.Bool.Array[0, 4], AnyAgreement.Array[0, 6]),
        Gen.Select(AnyClosures.Array[0, 3], AnyCsssPeriods.Array[0, 3]),
        (home, people, care, sets) => Tied(home.Item1, home.Item2, home.Item3, people.Item1, people.Item2, care.Item1, care.Item2, sets.Item1, sets.Item2));

    private static RecordSet Tied(
        string organisation, Component[] components, string[] providers, Family[] families, Child[] children,
        bool[] files, Agreement[] agreements, ClosureSet[] closures, CsssPeriodSet[] periods)
    {
        var tied = new RecordSet
        {
            Organisation = new Organisation(organisation),
            Components = [.. components.Select((component, i) => component with { Id = NumberOf(i) })],
            Families = [.. families.Select((family, i) => family with { Number = NumberOf(i) })],
            Children = [.. children.Select((child, i) => child with { Number = NumberOf(i) })],
            Providers = [.. providers.Select((name, i) => new Provider { Id = NumberOf(i), Name = name, Component = NumberOf(i % components.Length) })],
            Closures = [.. closures.Select((set, i) => set with { Component = NumberOf(i % components.Length) }).DistinctBy(set => (set.Component, set.Year))],
            CsssPeriods = [.. periods.Select((set, i) => set with { Component = NumberOf(i % components.Length) }).DistinctBy(set => (set.Component, set.FinancialYear))],
        };
        tied = tied with { Files = [.. files.Select((provided, i) => FileOf(i, provided, tied))] };
        return files.Length == 0 ? tied : tied with
        {
            Agreements = [.. agreements.Select((agreement, i) => agreement with { Number = AgreementNumber.FromStore(NumberOf(i)), File = tied.Files[i % files.Length].Number })],
        };
    }

    private static ParentChildFile FileOf(int index, bool provided, RecordSet tied)
    {
        var provider = provided && tied.Providers.Count > 0 ? tied.Providers[index % tied.Providers.Count] : null;
        return new ParentChildFile
        {
            Number = FileNumber.FromStore(NumberOf(index)),
            Component = provider?.Component ?? tied.Components[index % tied.Components.Count].Id,
            Provider = provider?.Id,
            Family = tied.Families[index % tied.Families.Count].Number,
            Child = tied.Children[index % tied.Children.Count].Number,
        };
    }

    // Each given once, and in no order.
    private static string NumberOf(int index) => index == 3 ? " é/~\"x " : $"{(index * 7 + 3) % 10}-{index}";
}
