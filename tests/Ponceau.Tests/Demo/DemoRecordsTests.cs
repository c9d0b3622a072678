using System.Text.Json.Nodes;
using Ponceau.Core.Rules;
using Ponceau.Demo;

namespace Ponceau.Tests.Demo;

public sealed class DemoRecordsTests
{
    public static TheoryData<DateOnly> DaysOfMaking =>
    [
        new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 28), new DateOnly(2026, 7, 5), new DateOnly(2026, 8, 31), new DateOnly(2026, 9, 1),
        new DateOnly(2026, 10, 1), new DateOnly(2028, 2, 29), new DateOnly(2026, 11, 24), new DateOnly(2027, 6, 12),
    ];

    [Theory]
    [MemberData(nameof(DaysOfMaking))]
    public void MadeOnAnyDay_HasOneHeldRow_OneBlockedRow_AndTheOthersReady(DateOnly today)
    {
        var rows = Judge.Of(DemoRecords.Build(today), today).Components.SelectMany(c => c.Rows).ToList();
        rows.Count(r => r.Outcome == Outcome.Held).ShouldBe(1);
        rows.Count(r => r.Outcome == Outcome.Blocked).ShouldBe(1);
        rows.Count(r => r.Outcome == Outcome.Ready).ShouldBe(31);
        rows.SelectMany(r => r.Findings).Select(f => f.Rule.Id).Distinct().Order().ShouldBe(["ADR-02", "ADR-04", "NIR-05"]);
    }

    [Theory]
    [MemberData(nameof(DaysOfMaking))]
    public void MadeOnAnyDay_ThreeAgreementsEndSoon_AndOneChildHasNoNumber(DateOnly today)
    {
        var records = DemoRecords.Build(today);
        records.Agreements.Count(a => a.End > today && a.End <= today.AddDays(80) && records.Files.First(f => f.Number == a.File).Component == "biscuit-2")
            .ShouldBeGreaterThanOrEqualTo(3);
        records.Children.Count(c => c is { BornOutsideQuebec: true, Nirec.IsEmpty: true, Necsg.IsGiven: false }).ShouldBe(1);
    }

    [Fact]
    public void SevenRowsOfTheProcedure_AreThoseOfItsGrid()
    {
        var records = DemoRecords.Build(new DateOnly(2026, 11, 24));
        records.Agreements.Where(a => records.Files.First(f => f.Number == a.File).Component == "biscuit-1").Select(a => a.Number.Text)
            .ShouldBe(["00000001", "00000013", "00000018", "00000033", "00000046", "00000060", "00000061"]);
    }

    [Fact]
    public void Register_AgreesWithAllTheChildrenButOne_WhoseActOfBirthIsAtHand()
    {
        var records = DemoRecords.Build(new DateOnly(2026, 11, 24));
        var births = JsonNode.Parse(DemoRegister.Build(records))!["births"]!.AsArray().ToDictionary(b => b!["nirec"]!.GetValue<string>(), b => b!);
        var others = records.Children.Where(c => !c.Nirec.IsEmpty && births[c.Nirec.Text]["birthDate"]!.GetValue<string>() != $"{c.BirthDate:yyyy-MM-dd}").ToList();
        var specimen = DemoRegister.Specimens(records).Single();
        specimen.Child.ShouldBe(others.Single().Number);
        specimen.Svg.ShouldContain(births[others.Single().Nirec.Text]["birthDate"]!.GetValue<string>());
        specimen.Svg.ShouldNotContain("{");
    }
}
