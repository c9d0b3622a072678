using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class ParentRuleTests
{
    private static readonly Parent Luc = new() { LastName = "Gagnon", FirstName = "Luc", Role = "father" };
    private static readonly Parent Julie = new() { LastName = "Roy", FirstName = "Julie", Role = "mother" };

    [Theory]
    [InlineData("Roy", "Julie", "mother", "")]
    [InlineData("Roy", "Julie", "parent", "")]
    [InlineData("Roy", "Julie", "guardian", "")]
    [InlineData("Roy", "Julie", "Mother", "PAR-01")]
    [InlineData("Roy", "Julie", "", "PAR-01")]
    [InlineData("\u00A0", "Julie", "mother", "PAR-01")]
    [InlineData("Roy", "", "mother", "PAR-01")]
    public void AParent_HasNamesAndARole(string last, string first, string role, string rule)
    {
        var parent = new Parent { LastName = last, FirstName = first, Role = role };
        Fired(family => family with { ParentA = parent }).ShouldBe(rule);
        Fired(family => family with { ParentB = parent }).ShouldBe(rule == "" ? "" : "PAR-02");
    }

    [Fact]
    public void AParentBWithNothingInIt_IsIncomplete() => Fired(family => family with { ParentB = new Parent() }).ShouldBe("PAR-02");

    [Theory]
    [InlineData("GAGNON", "  luc", "PAR-03")]
    [InlineData("Gagnon", "Lucie", "")]
    [InlineData("", "Luc", "PAR-02")]
    public void ParentB_IsNotParentA(string last, string first, string rule) =>
        Fired(family => family with { ParentA = Luc, ParentB = Luc with { LastName = last, FirstName = first } }).ShouldBe(rule);

    [Fact]
    public void TwoNamesThatLackHalf_AreNotCompared() =>
        Fired(family => family with { ParentA = Luc with { FirstName = "" }, ParentB = Luc with { FirstName = "" } }).ShouldBe("PAR-01 PAR-02");

    [Fact]
    public void TheOtherParent_InEachFile_IsReportedOnBoth() =>
        Judged.Rows(Shared(Luc, Julie, Julie, Luc)).ShouldBe([["PAR-06"], ["PAR-06"]]);

    [Fact]
    public void ANewSpouse_IsReported_OnlyWhereTheOtherParentIsNot() =>
        Judged.Rows(Shared(Luc, Julie, Julie, Julie with { FirstName = "Anne" })).ShouldBe([["PAR-06"], ["PAR-09"]]);

    [Fact]
    public void AnIncompleteParentB_IsPresent() =>
        Judged.Rows(Shared(Luc, new Parent(), Julie, null)).ShouldBe([["PAR-02", "PAR-09"], []]);

    [Fact]
    public void TwoFilesOfOneFamily_AreNoSharedCustody() =>
        Judged.Rows(RecordSetBuilder.Ready().ChangeFamily(family => family with { ParentB = Luc }).WithFile().WithAgreement(Weekend)).ShouldBe([[], []]);

    [Fact]
    public void FilesInTwoComponents_AreNotCompared() =>
        Judged.Rows(RecordSetBuilder.Ready().ChangeFamily(family => family with { ParentB = Luc })
            .WithComponent().WithFamily(family => family with { ParentA = Luc }).WithFile().WithAgreement(Weekend)).ShouldBe([[]]);

    [Fact]
    public void TheOtherFile_CountsEvenWithoutAgreements_OrOutOfScope()
    {
        var records = RecordSetBuilder.Ready().ChangeFamily(family => family with { ParentB = Luc })
            .WithFamily(family => family with { ParentA = Luc }).WithFile();
        Judged.Rows(records).ShouldBe([["PAR-06"]]);
        Judged.Rows(records.WithAgreement(agreement => agreement with { Start = new(2016, 1, 1), End = new(2016, 5, 1) })).ShouldBe([["PAR-06"], []]);
    }

    [Fact]
    public void OfThreeFamilies_TheOneWithThatParentA_IsFound_WhateverTheOrder()
    {
        // Luc is parent A of the family itself and of another one: the other one counts.
        var records = RecordSetBuilder.Ready().ChangeFamily(family => family with { ParentA = Luc, ParentB = Luc })
            .WithFamily(family => family with { ParentA = Julie }).WithFile().WithAgreement(Weekend)
            .WithFamily(family => family with { ParentA = Luc }).WithFile();
        Judged.Rows(records).ShouldBe([["PAR-03", "PAR-06"], []]);
    }

    [Theory]
    [InlineData("0000001A")]
    [InlineData("13")]
    [InlineData("٠٠٠٠٠٠١٣")]
    public void AFileNumber_Is8AsciiDigits(string number) =>
        Judged.LastRow(new RecordSetBuilder().WithComponent().WithFamily().WithChild()
            .WithFile(file => file with { Number = FileNumber.FromStore(number) }).WithAgreement()).ShouldBe(["PAR-08"]);

    [Fact]
    public void AnInstallation_NeedsNoProvider_AndAnOfficeDoes()
    {
        Judged.LastRow(RecordSetBuilder.Ready()).ShouldBeEmpty();
        Judged.LastRow(RecordSetBuilder.ReadyOffice().ChangeFile(file => file with { Provider = null })).ShouldBe(["PAR-07"]);
    }

    [Fact]
    public void AFamily_IsJudgedAloneAsItIsTyped()
    {
        Judge.OfFamily(Valid.Family(), Valid.Today).ShouldBeEmpty();
        Judged.Ids(Judge.OfFamily(Valid.Family() with { ParentB = new Parent(), Address = new Address() }, Valid.Today))
            .ShouldBe(["ADR-01", "ADR-04", "PAR-02"]);
    }

    private static RecordSetBuilder Shared(Parent a1, Parent? b1, Parent a2, Parent? b2) => RecordSetBuilder.Ready()
        .ChangeFamily(family => family with { ParentA = a1, ParentB = b1 })
        .WithFamily(family => family with { ParentA = a2, ParentB = b2 }).WithFile().WithAgreement(Weekend);

    private static Agreement Weekend(Agreement agreement) => agreement with { Schedule = new Schedule(default(Week).With(6, Slots.AM)) };

    private static string Fired(Func<Family, Family> change) => string.Join(' ', Judged.LastRow(RecordSetBuilder.Ready().ChangeFamily(change)));
}
