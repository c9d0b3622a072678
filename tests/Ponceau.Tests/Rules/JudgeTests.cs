using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class JudgeTests
{
    [Theory]
    [InlineData("2016-05-01", Outcome.OutOfScope)]
    [InlineData("2016-05-02", Outcome.Ready)]
    public void ARow_IsOutOfScope_WhereItEndsBeforeTheEffectiveDate(string end, Outcome outcome) =>
        Judged.Component(RecordSetBuilder.Ready().ChangeAgreement(a => a with { Start = new(2016, 1, 1), End = DateOnly.Parse(end), SignedOn = null }))
            .Rows[0].Outcome.ShouldBe(outcome);

    [Fact]
    public void AnOutOfScopeRow_ListsNothing_HoweverWrong()
    {
        var row = Judged.Component(RecordSetBuilder.Ready()
            .ChangeComponent(c => c with { Division = default })
            .ChangeChild(c => c with { Sex = "", Nirec = default })
            .ChangeAgreement(a => a with { Start = new(2016, 6, 1), End = new(2016, 5, 1), Schedule = null })).Rows[0];
        row.Outcome.ShouldBe(Outcome.OutOfScope);
        row.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void ARowWithoutAnEnd_IsInScope() =>
        Judged.Component(RecordSetBuilder.Ready().ChangeAgreement(a => a with { Start = new(2000, 1, 1), End = null }))
            .Rows[0].Outcome.ShouldBe(Outcome.Blocked);

    [Theory]
    [InlineData("", "", Outcome.Ready)]
    [InlineData("", "held", Outcome.Held)]
    [InlineData("", "error", Outcome.Blocked)]
    [InlineData("error", "", Outcome.Blocked)]
    [InlineData("error", "held", Outcome.Blocked)]
    [InlineData("warning", "warning", Outcome.Ready)]
    public void AnError_IsGraverThanAHeld_AndAWarningIsSent(string ofComponent, string ofChild, Outcome outcome)
    {
        var records = RecordSetBuilder.Ready()
            .ChangeComponent(c => ofComponent switch
            {
                "error" => c with { Division = default },
                "warning" => c with { AccessCode = AccessCode.FromInput("short") },
                _ => c,
            })
            .ChangeChild(c => ofChild switch
            {
                "error" => c with { Sex = "" },
                "held" => c with { Nirec = default },
                "warning" => c with { Nirec = Nirec.FromInput("2201404101002") },
                _ => c,
            });
        var component = Judged.Component(records);
        component.Rows[0].Outcome.ShouldBe(outcome);
        component.Rows[0].Findings.ShouldAllBe(finding => finding.Field == "child.sex" || finding.Field == "child.nirec");
    }

    [Fact]
    public void TheFindingsOfAFamilyAndAChild_AreOnEachOfTheirRows() =>
        Judged.Rows(RecordSetBuilder.Ready()
            .ChangeFamily(f => f with { Address = f.Address with { City = "" } })
            .ChangeChild(c => c with { Sex = "" })
            .WithAgreement()).ShouldBe([["ADR-01", "ENF-04"], ["ADR-01", "ENF-04"]]);

    [Fact]
    public void Findings_AreOrdinal_ByRule()
    {
        var row = Judged.LastRow(RecordSetBuilder.Ready()
            .ChangeFamily(f => f with { ParentA = new Parent(), Address = new Address { Line = "CP 1" } })
            .ChangeChild(c => c with { Sex = "", LastName = "", FirstName = "" })
            .ChangeAgreement(a => a with { Schedule = null, Transitional = true, Csss = true, SignedOn = DateOnly.MaxValue }));
        row.ShouldBe(row.Order(StringComparer.Ordinal));
        row.ShouldBe(["ADR-01", "ADR-03", "ADR-04", "CSS-01", "ENF-01", "ENF-01", "ENF-04", "ENT-20", "HOR-01", "PAR-01", "TRA-02", "TRA-04"]);
    }

    [Theory]
    [InlineData("00000003", "00000001", "00000002")]
    [InlineData("00000003", "1", "00000002")]
    [InlineData("00000003", "é", "2")]
    public void Rows_AreByAgreementNumber_Ordinal(params string[] numbers)
    {
        var records = new RecordSetBuilder().WithComponent();
        foreach (var number in numbers) records.WithRow().ChangeAgreement(a => a with { Number = AgreementNumber.FromStore(number) });
        Judged.Component(records).Rows.Select(row => row.Agreement.Number.Text).ShouldBe(numbers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Components_AreInTheOrderGiven_EachWithItsOwn()
    {
        var records = RecordSetBuilder.ReadyOffice().WithComponent().WithRows(2).WithClosures().Build();
        var judgement = Judge.Of(records, Valid.Today);
        judgement.Components.Select(component => (component.Component.Id, component.Rows.Count, component.Closures.Count))
            .ShouldBe([("riviere-1", 1, 0), ("riviere-2", 2, 1)]);
        judgement.AsOf.ShouldBe(Valid.Today);
    }

    [Fact]
    public void OneComponent_IsJudgedAsItIsAmongAllOthers()
    {
        var records = RecordSetBuilder.Ready().WithComponent(c => Valid.Component() with { Id = c.Id })
            .WithFamily().WithChild(c => c with { Nirec = Valid.Child().Nirec }).WithFile().WithAgreement().WithFile().WithAgreement()
            .WithAgreement(a => a with { Start = new(2016, 6, 1) }).Build();
        var whole = Judge.Of(records, Valid.Today);
        foreach (var component in whole.Components)
        {
            var alone = Judge.Of(records, Valid.Today, component.Component.Id).Components.ShouldHaveSingleItem();
            alone.Component.ShouldBe(component.Component);
            Judged.Ids(alone.Findings).ShouldBe(Judged.Ids(component.Findings));
            alone.Rows.Select(Said).ShouldBe(component.Rows.Select(Said));
        }

        Judge.Of(records, Valid.Today, "none").Components.ShouldBeEmpty();
    }

    [Fact]
    public void RecordsThatLackWhatAFileNames_AreAFaultOfOurOwn()
    {
        var records = RecordSetBuilder.Ready().Build();
        Should.Throw<InvalidOperationException>(() => Judge.Of(records with { Children = [] }, Valid.Today)).Message
            .ShouldBe("A ParentChildFile names a Child that the records lack.");
    }

    [Fact]
    public void AnEmptySet_IsJudged() => Judge.Of(new RecordSet { Organisation = new Organisation("") }, Valid.Today).Components.ShouldBeEmpty();

    private static string Said(RowJudgement row) => $"{row.Agreement.Number} {row.Outcome} {string.Join(' ', Judged.Ids(row.Findings))}";
}
