using Ponceau.Core.Records;
using Ponceau.TestData;
using static Ponceau.Tests.Rules.Example;

namespace Ponceau.Tests.Rules;

internal static partial class Examples
{
    private static Week FullDays => Week.MondayToFriday(Slots.Day);

    private static Dictionary<string, Example> OfAgreements => new()
    {
        ["ENT-01"] = OfAgreement(a => a with { Start = null }, a => a),
        ["ENT-02"] = OfAgreement(a => a with { End = null }, a => a),
        ["ENT-03"] = new(NotSubsidised().ChangeAgreement(a => a with { End = null }), NotSubsidised()),
        ["ENT-04"] = OfAgreement(a => a with { End = a.Start?.AddDays(-1) }, a => a with { End = a.Start }),
        ["ENT-05"] = new(
            RecordSetBuilder.Ready().WithAgreement(a => a with { Start = a.Start?.AddDays(-1) }),
            RecordSetBuilder.Ready().WithAgreement()),
        ["ENT-11"] = new(
            RecordSetBuilder.Ready().ChangeAgreement(a => a with { EndKind = EndKind.Replaced }).WithAgreement(),
            RecordSetBuilder.Ready().ChangeAgreement(a => a with { EndKind = EndKind.Replaced }).WithAgreement(a => a with { Ecp = true })),
        ["ENT-13"] = OfAgreement(a => a with { Infant = true }, a => a),
        ["ENT-15"] = OfAgreement(a => a with { InfantLastDay = new(2015, 8, 1) }, a => a with { InfantLastDay = new(2015, 7, 31) }),
        ["ENT-18"] = OfAgreement(
            a => a with { EndKind = EndKind.Cancellation, NoticeDate = new(2016, 8, 30) },
            a => a with { EndKind = EndKind.Departure, NoticeDate = new(2016, 8, 30) }),
        ["ENT-20"] = OfAgreement(a => a with { SignedOn = new(2016, 6, 2) }, a => a with { SignedOn = new(2016, 6, 1) }),
        ["ENT-22"] = OfAgreement(a => a with { Number = AgreementNumber.FromStore("1300001A") }, a => a),
        ["ENT-24"] = OfAgreement(
            a => a with { Start = new(2017, 9, 26), End = new(2017, 12, 31) },
            a => a with { Start = new(2017, 9, 25), End = new(2017, 12, 31) }),

        ["HOR-01"] = OfAgreement(a => a with { Schedule = null }, a => a with { Schedule = null, Replacement = true }),
        ["HOR-02"] = OfAgreement(a => a with { Schedule = new(FullDays, FullDays) }, a => a with { Schedule = new(FullDays, FullDays.With(0, Slots.AM)) }),
        ["HOR-03"] = new(
            RecordSetBuilder.Ready().WithFamily().WithFile().WithAgreement(),
            RecordSetBuilder.Ready().WithFamily().WithFile().WithAgreement(Mornings)),
        ["HOR-07"] = OfAgreement(a => a with { Schedule = new(FullDays.With(5, Slots.AM)) }, a => a),
        ["HOR-08"] = OfAgreement(a => a with { Schedule = new(FullDays.With(5, Slots.AM)) }, a => a),
        ["HOR-14"] = OfAgreement(a => a with { Schedule = new(default(Week).With(0, Slots.AM | Slots.Nuit1)) }, a => a),
        ["GPA-02"] = new(
            TwoWeeks().WithFamily().WithFile().WithAgreement(a => a with { Start = new(2016, 6, 8), Schedule = new(default, FullDays) }),
            TwoWeeks().WithFamily().WithFile().WithAgreement(a => a with { Schedule = new(default, FullDays) })),

        ["ECP-02"] = OfAgreement(a => a with { Ecp = true }, a => a with { Ecp = true, EcpRecommendation = true }),
        ["ECP-04"] = new(NotSubsidised().ChangeAgreement(a => a with { Ecp = true }), NotSubsidised()),

        ["CSS-01"] = new(Csss(), Csss().WithCsssPeriods()),
        ["CSS-08"] = new(
            Csss().WithRow().ChangeAgreement(a => a with { Csss = true }).WithCsssPeriods(set => Sets.Of(set, p => p with { Places = 1 })),
            Csss().WithRow().ChangeAgreement(a => a with { Csss = true }).WithCsssPeriods(set => Sets.Of(set, p => p with { Places = 2 }))),
        ["CSS-10"] = new(RecordSetBuilder.ReadyOffice().ChangeAgreement(a => a with { Csss = true }), Csss()),
        ["CSS-12"] = new(
            Csss().ChangeChild(c => c with { BirthDate = new(2011, 6, 1) }),
            Csss().ChangeChild(c => c with { BirthDate = new(2011, 6, 2) })),

        ["TRA-01"] = new(
            RecordSetBuilder.Ready().ChangeChild(c => c with { BirthDate = new(2011, 9, 30) }).ChangeAgreement(a => a with { End = new(2016, 9, 1) }),
            RecordSetBuilder.Ready().ChangeChild(c => c with { BirthDate = new(2011, 9, 30) })),
        ["TRA-02"] = new(Transitional(), Transitional().ChangeChild(c => c with { SpecialNeeds = true })),
        ["TRA-03"] = new(Transitional().ChangeAgreement(a => a with { End = new(2016, 9, 1) }), Transitional()),
        ["TRA-04"] = new(Transitional(), Transitional().ChangeComponent(c => c with { AcceptsTransitional = true })),
    };

    private static RecordSetBuilder NotSubsidised() => RecordSetBuilder.Ready()
        .ChangeComponent(c => c with { Kind = ComponentKind.NonSubsidisedDaycare, EffectiveDate = Component.SubsidisedFrom });

    private static RecordSetBuilder TwoWeeks() => RecordSetBuilder.Ready().ChangeAgreement(a => a with { Schedule = new(FullDays, default(Week)) });

    private static RecordSetBuilder Csss() => RecordSetBuilder.Ready().ChangeAgreement(a => a with { Csss = true });

    private static RecordSetBuilder Transitional() => RecordSetBuilder.Ready().ChangeAgreement(a => a with { Transitional = true });
}
