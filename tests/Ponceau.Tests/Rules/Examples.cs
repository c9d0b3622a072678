using Ponceau.Core.Records;
using Ponceau.TestData;
using static Ponceau.Tests.Rules.Example;

namespace Ponceau.Tests.Rules;

/// <summary>An example of each rule that the records alone decide, by its id.</summary>
internal static partial class Examples
{
    public static readonly IReadOnlyDictionary<string, Example> All =
        OfRecords.Concat(OfAgreements).Concat(OfSets).ToDictionary(example => example.Key, example => example.Value);

    private static Parent Luc => new() { LastName = "Gagnon", FirstName = "Luc", Role = "father" };

    private static Dictionary<string, Example> OfRecords => new()
    {
        ["CFG-01"] = OfComponent(c => c with { Division = DivisionNumber.FromInput("7000711") }, c => c),
        ["CFG-02"] = OfComponent(c => c with { Installation = InstallationNumber.FromInput("7005405A") }, c => c),
        ["CFG-03"] = OfComponent(c => c with { AccessCode = AccessCode.FromInput("vgEP2y 2CAea65mmxJ3cmWv0bGPsZIKYwJt") }, c => c with { AccessCode = null }),
        ["CFG-04"] = new(
            RecordSetBuilder.Ready().WithComponent(c => c with { Division = Valid.Component().Division, Installation = Valid.Component().Installation }),
            RecordSetBuilder.Ready().WithComponent(c => c with { Division = Valid.Component().Division })),
        ["CFG-06"] = OfComponent(c => c with { EffectiveDate = new(2016, 5, 1) }, c => c with { EffectiveDate = new(2016, 5, 3) }),
        ["CFG-09"] = OfComponent(c => c with { AccessCode = AccessCode.FromInput(new('a', 29)) }, c => c),

        ["NIR-01"] = OfChild(c => c with { Nirec = Nirec.FromInput("12014O4101002") }, c => c with { Nirec = Nirec.FromInput(" 1201404101002\u00A0") }),
        ["NIR-02"] = OfChild(c => c with { Nirec = Nirec.FromInput("2201404101002") }, c => c with { Nirec = Nirec.FromInput("1101404101002") }),
        ["NIR-03"] = OfChild(c => c with { Nirec = default }, c => c with { Nirec = default, BornOutsideQuebec = true }),
        ["NIR-05"] = OfChild(
            c => c with { Nirec = default, BornOutsideQuebec = true, Necsg = Necsg.FromInput("0") },
            c => c with { Nirec = default, BornOutsideQuebec = true, Necsg = Necsg.FromInput("7") }),
        ["NIR-06"] = OfChild(c => c with { Necsg = Necsg.FromInput("12A4") }, c => c with { Necsg = Necsg.FromInput("0") }),
        ["NIR-07"] = OfChild(c => c with { Nirec = Nirec.FromInput("1201704101002") }, c => c with { Nirec = Nirec.FromInput("1201604101002") }),
        ["NIR-08"] = new(RecordSetBuilder.Ready().WithChild(c => c with { Nirec = Valid.Child().Nirec }), RecordSetBuilder.Ready().WithChild()),

        ["ENF-01"] = OfChild(c => c with { FirstName = "Léa 2" }, c => c with { FirstName = "Léa-Ève" }),
        ["ENF-03"] = OfChild(c => c with { BirthDate = null }, c => c with { BirthDate = Valid.Today }),
        ["ENF-04"] = OfChild(c => c with { Sex = "f" }, c => c with { Sex = "X" }),
        ["ENF-05"] = OfChild(c => c with { BirthDate = new(2016, 6, 2) }, c => c with { BirthDate = new(2016, 6, 1) }),
        ["ENF-06"] = new(
            RecordSetBuilder.Ready().WithChild(c => Valid.Child() with { Number = c.Number, Nirec = c.Nirec }),
            RecordSetBuilder.Ready().WithChild(c => Valid.Child() with { Number = c.Number })),
        ["ENF-08"] = new(
            RecordSetBuilder.Ready().ChangeChild(c => c with { Status = ChildStatus.Inactive }).ChangeAgreement(a => a with { End = null }),
            RecordSetBuilder.Ready().ChangeChild(c => c with { Status = ChildStatus.Inactive })),
        ["ENF-10"] = OfChild(c => c with { BirthDate = new(2003, 6, 1) }, c => c with { BirthDate = new(2003, 6, 2) }),

        ["PAR-01"] = OfFamily(f => f with { ParentA = f.ParentA with { Role = "aunt" } }, f => f with { ParentA = f.ParentA with { Role = "guardian" } }),
        ["PAR-02"] = OfFamily(f => f with { ParentB = Luc with { FirstName = " " } }, f => f with { ParentB = Luc }),
        ["PAR-03"] = OfFamily(f => f with { ParentB = f.ParentA }, f => f with { ParentB = f.ParentA with { FirstName = "Luc" } }),
        ["PAR-06"] = new(
            RecordSetBuilder.Ready().ChangeFamily(f => f with { ParentB = Luc }).WithFamily(f => f with { ParentA = Luc }).WithFile().WithAgreement(Mornings),
            RecordSetBuilder.Ready().ChangeFamily(f => f with { ParentB = Luc }).WithFamily().WithFile().WithAgreement(Mornings)),
        ["PAR-07"] = new(RecordSetBuilder.ReadyOffice().ChangeFile(f => f with { Provider = null }), RecordSetBuilder.ReadyOffice()),
        ["PAR-08"] = new(
            new RecordSetBuilder().WithComponent().WithFamily().WithChild().WithFile(f => f with { Number = FileNumber.FromStore("13") }).WithAgreement(),
            RecordSetBuilder.Ready()),
        ["PAR-09"] = new(
            RecordSetBuilder.Ready().WithFamily(f => f with { ParentB = Luc }).WithFile().WithAgreement(Mornings),
            RecordSetBuilder.Ready().WithFamily().WithFile().WithAgreement(Mornings)),

        ["ADR-01"] = OfAddress(a => a with { City = "" }, a => a),
        ["ADR-02"] = OfLine("2-147 rue des Patriotes", "147 rue des Patriotes App 2"),
        ["ADR-03"] = OfLine("Boîte postale 12", "12 rue de la Poste"),
        ["ADR-04"] = OfPostalCode("", "J4H 2K7"),
        ["ADR-05"] = OfPostalCode("J4O 2K7", "j4h2k7"),
        ["ADR-06"] = OfPostalCode("K1A 0B1", "H3B 1A1"),
        ["ADR-08"] = OfLine("rue des Patriotes", "147A, rue des Patriotes"),
        ["ADR-09"] = OfAddress(a => a with { Province = "" }, a => a with { Province = "QUEBEC" }),
    };

    private static Agreement Mornings(Agreement agreement) => agreement with { Schedule = new Schedule(default(Week).With(5, Slots.AM)) };
}
