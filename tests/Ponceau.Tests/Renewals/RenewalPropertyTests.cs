using CsCheck;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Renewals;

/// <summary>Whatever the child's age and the day on which the last agreement ended, the rules find nothing to correct in what is proposed to follow it.</summary>
public sealed class RenewalPropertyTests
{
    private static readonly DateOnly Origin = new(2015, 1, 1);

    private static readonly Gen<Case> AnyCase = Gen.Select(
        Gen.Int[-365 * 7, 700], Gen.Int[1, 800], Gen.Int[0, 800], Gen.Bool.Array[6], Gen.Enum<ComponentKind>(), Gen.Byte[0, 3].Array[2],
        (birth, start, length, ticks, kind, weeks) => new Case(
            Origin.AddDays(birth),
            kind,
            ticks[0],
            new Agreement
            {
                Start = Origin.AddDays(start), End = Origin.AddDays(start + length), Ecp = ticks[1], Csss = ticks[2], Transitional = ticks[3], Infant = ticks[4],
                Schedule = ticks[5] ? new Schedule(Week.MondayToFriday((Slots)weeks[0]), Week.MondayToFriday((Slots)weeks[1])) : new Schedule(Week.MondayToFriday(Slots.Day)),
            }));

    [Fact]
    public void Proposal_HasNoErrorOfItsOwn() => AnyCase.Sample(drawn =>
    {
        var records = drawn.Records();
        var due = Renewal.Propose(records.Agreements[0], records.Children[0], records.Components[0], records.Agreements, Valid.Today);
        var proposed = due.Proposed with { Number = AgreementNumber.FromStore("00000002") };
        var row = Judge.Of(records with { Agreements = [.. records.Agreements, proposed] }, Valid.Today).Components[0].Rows[1];
        var errors = row.Findings.Where(finding => finding.Level == Level.Error && finding.Field.StartsWith("agreement.", StringComparison.Ordinal)).ToList();
        return errors.TrueForAll(finding => finding.Field == "agreement.schedule") || due.Child.BirthDate > due.Proposed.Start;
    });

    [Fact]
    public void Proposal_IsOneDayAfterAndOneYearAtMost() => AnyCase.Sample(drawn =>
    {
        var records = drawn.Records();
        var (start, end) = (drawn.Last.End!.Value.AddDays(1), drawn.Last.End!.Value.AddDays(366));
        var proposed = Renewal.Propose(records.Agreements[0], records.Children[0], records.Components[0], records.Agreements, Valid.Today).Proposed;
        return proposed.Start == start && start <= proposed.End && proposed.End <= end && proposed.End is { Month: 8, Day: 31 };
    });

    private sealed record Case(DateOnly Birth, ComponentKind Kind, bool SpecialNeeds, Agreement Last)
    {
        public RecordSet Records() => RecordSetBuilder.Ready()
            .ChangeComponent(c => c with { Kind = Kind })
            .ChangeChild(c => c with { BirthDate = Birth, SpecialNeeds = SpecialNeeds })
            .ChangeAgreement(a => Last with { Number = a.Number, File = a.File })
            .Build();
    }
}
