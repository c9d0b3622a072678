using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Core.Generation;

/// <summary>Made-up components: most of them CPE, and every kind among the first five.</summary>
internal sealed class Components(SplitMix random)
{
    private const int AccessCodeLength = 32;
    private const string AccessCodeLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>A legal entity has some installations under one division.</summary>
    private const int InstallationsADivision = 4;

    private static readonly ComponentKind[] Kinds =
    [
        ComponentKind.Cpe, ComponentKind.Cpe, ComponentKind.SubsidisedDaycare, ComponentKind.NonSubsidisedDaycare, ComponentKind.CoordinatingOffice,
        ComponentKind.Cpe, ComponentKind.Cpe, ComponentKind.SubsidisedDaycare, ComponentKind.Cpe, ComponentKind.Cpe,
    ];

    private readonly int _from = random.Below(90_000_000);

    /// <param name="ordinal">From 0.</param>
    /// <param name="town">Where it is.</param>
    /// <param name="children">How many it receives; its permit is for a few more.</param>
    public Component Make(int ordinal, Town town, int children)
    {
        var kind = Kinds[ordinal % Kinds.Length];
        var number = (ordinal + 1).ToString("0000", CultureInfo.InvariantCulture);
        var isOffice = kind == ComponentKind.CoordinatingOffice;
        var evening = !isOffice && ordinal % 8 == 5;
        return new Component
        {
            Id = $"{WordOf(kind)}-{number}",
            Name = $"{TitleOf(kind)} {town.Name} {number}",
            Kind = kind,
            Division = DivisionNumber.FromStore(Digits.Scattered(ordinal / InstallationsADivision, _from)),
            Installation = InstallationNumber.FromStore(Digits.Scattered(ordinal, _from + 1)),
            AccessCode = AccessCode(),
            EffectiveDate = Component.DefaultEffectiveDate(kind),
            Places = (children / 5 + 2) * 5,
            EveningCare = evening,
            NightCare = evening && ordinal % 16 == 13,
            OpenDays = evening ? Weekdays.MondayToFriday | Weekdays.Saturday : Weekdays.MondayToFriday,
            Address = $"{Towns.Line(random)}, {town.Name} (Québec) {Towns.PostalCode(random, town)}",
            Phone = Towns.Phone(random, town),
            Opens = new TimeOnly(random.Of<int>([6, 7, 7, 7]), random.Of<int>([0, 30])),
            Closes = evening ? new TimeOnly(23, 30) : new TimeOnly(18, random.Of<int>([0, 30])),
        };
    }

    public Provider MakeProvider(Component office, int ordinal) => new()
    {
        Id = $"rsg-{(ordinal + 1).ToString("00000", CultureInfo.InvariantCulture)}",
        Component = office.Id,
        Name = $"{random.Of(Names.Last)} {random.Of(Names.Women)}",
    };

    private AccessCode AccessCode()
    {
        Span<char> code = stackalloc char[AccessCodeLength];
        foreach (ref var letter in code) letter = AccessCodeLetters[random.Below(AccessCodeLetters.Length)];
        return Records.AccessCode.FromStore(new string(code));
    }

    private static string WordOf(ComponentKind kind) => kind switch
    {
        ComponentKind.Cpe => "cpe",
        ComponentKind.CoordinatingOffice => "bc",
        _ => "garderie",
    };

    private static string TitleOf(ComponentKind kind) => kind switch
    {
        ComponentKind.Cpe => "CPE",
        ComponentKind.CoordinatingOffice => "Bureau coordonnateur",
        _ => "Garderie",
    };
}
