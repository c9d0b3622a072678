using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class ChildRuleTests
{
    [Theory]
    [InlineData("D’Amours-St. Öçalan")]
    [InlineData("Be\u0301gin")]
    [InlineData("Jean\u00A0Luc")]
    [InlineData("Anne\u2011Marie")]
    [InlineData("O'Neil ")]
    [InlineData("Łukasz")]
    [InlineData("Дмитрий")]
    [InlineData("محمد")]
    [InlineData("李小龙")]
    [InlineData("𠮷野")]
    [InlineData("R\u0301")]
    [InlineData("X")]
    public void AName_OfAnyScript_IsFine(string name) => Names(name, "Léa").ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-Roy")]
    [InlineData(" Roy")]
    [InlineData("Roy2")]
    [InlineData("Roy٢")]
    [InlineData("Roy\u200B")]
    [InlineData("Roy\tJr")]
    [InlineData("Roy, Jr")]
    [InlineData("Roy\n")]
    [InlineData("Roy (fils)")]
    [InlineData("Q\u0301")]
    [InlineData("\uD83D")]
    public void AName_OfOtherCharacters_IsAnError(string name)
    {
        Names(name, "Léa").ShouldBe(["child.lastName"]);
        Names("Roy", name).ShouldBe(["child.firstName"]);
    }

    [Fact]
    public void BothNames_AreReported_LastNameFirst() => Names("", "4").ShouldBe(["child.lastName", "child.firstName"]);

    [Theory]
    [InlineData("2016-09-25", "")]
    [InlineData("2016-09-26", "ENF-03")]
    public void ABirthDate_MayBeToday(string birth, string rule) =>
        Row(child => child with { BirthDate = DateOnly.Parse(birth), Nirec = Nirec.FromInput("1201604101002") }, "ENF-03").ShouldBe(rule);

    [Theory]
    [InlineData("F", "")]
    [InlineData("M", "")]
    [InlineData("X", "")]
    [InlineData("x", "ENF-04")]
    [InlineData(" F", "ENF-04")]
    [InlineData("", "ENF-04")]
    public void ASex_IsExact(string sex, string rule) => Row(child => child with { Sex = sex }, "ENF-04").ShouldBe(rule);

    [Theory]
    [InlineData(ChildStatus.Active, "")]
    [InlineData(ChildStatus.Inactive, "ENF-08")]
    [InlineData(ChildStatus.Archived, "ENF-08")]
    public void AChildThatLeft_HasNoOpenAgreement(ChildStatus status, string rule)
    {
        var records = RecordSetBuilder.Ready().ChangeChild(child => child with { Status = status }).ChangeAgreement(agreement => agreement with { End = null });
        Judged.LastRow(records).Where(id => id == "ENF-08").ShouldBe(rule == "" ? [] : [rule]);
    }

    [Fact]
    public void AMissingBirthDate_SilencesTheRulesThatReadIt() =>
        Judged.LastRow(RecordSetBuilder.Ready()
            .ChangeChild(child => child with { BirthDate = null })
            .ChangeAgreement(agreement => agreement with { Csss = true, InfantLastDay = new(2020, 1, 1) })).ShouldBe(["ENF-03"]);

    [Fact]
    public void AChildBornOn29February_Turns13On28February()
    {
        var born = RecordSetBuilder.Ready().ChangeChild(child => child with { BirthDate = new(2004, 2, 29), BornOutsideQuebec = true });
        Judged.LastRow(born.ChangeAgreement(agreement => agreement with { Start = new(2017, 2, 27), End = new(2017, 2, 28) })).ShouldNotContain("ENF-10");
        Judged.LastRow(born.ChangeAgreement(agreement => agreement with { Start = new(2017, 2, 28) })).ShouldContain("ENF-10");
    }

    [Fact]
    public void ChildrenOfOneIdentity_AreReportedOnBoth_ButNotWhereTheNirecSaysSo()
    {
        // Three of one identity: the first two share a NIREC, the third has its own.
        var records = RecordSetBuilder.Ready();
        records.WithChild(child => Valid.Child() with { Number = child.Number }).WithFile().WithAgreement(OtherMonths);
        records.WithChild(child => Valid.Child() with { Number = child.Number, Nirec = child.Nirec }).WithFile().WithAgreement(OtherMonths);
        Judged.Rows(records).ShouldBe([["ENF-06", "NIR-08"], ["ENF-06", "NIR-08"], ["ENF-06"]]);
    }

    [Fact]
    public void TwoOfOneNirecOnly_AreNoDoubtfulDouble()
    {
        var records = RecordSetBuilder.Ready().WithChild(child => Valid.Child() with { Number = child.Number }).WithFile().WithAgreement(OtherMonths);
        Judged.Rows(records).ShouldBe([["NIR-08"], ["NIR-08"]]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("12", "12")]
    public void ChildrenOfOneIdentity_WithoutAWellFormedNirec_AreReported(string one, string other)
    {
        var records = RecordSetBuilder.Ready().ChangeChild(child => child with { Nirec = Nirec.FromInput(one) })
            .WithChild(child => Valid.Child() with { Number = child.Number, Nirec = Nirec.FromInput(other) }).WithFile().WithAgreement(OtherMonths);
        Judged.Rows(records).ShouldAllBe(row => row.Contains("ENF-06") && !row.Contains("NIR-08"));
    }

    [Fact]
    public void MalformedNames_AreNotCompared()
    {
        var records = RecordSetBuilder.Ready().ChangeChild(child => child with { LastName = "Roy2" })
            .WithChild(child => Valid.Child() with { Number = child.Number, Nirec = child.Nirec, LastName = "Roy2" }).WithFile().WithAgreement(OtherMonths);
        Judged.Rows(records).ShouldBe([["ENF-01"], ["ENF-01"]]);
    }

    [Fact]
    public void AChild_IsJudgedAloneAsItIsTyped()
    {
        var typed = Valid.Child() with { Number = "", Sex = "" };
        Judged.Ids(Judge.OfChild(typed, [Valid.Child()], Valid.Today)).ShouldBe(["ENF-04", "NIR-08"]);
        Judge.OfChild(Valid.Child(), [], Valid.Today).ShouldBeEmpty();
    }

    private static Agreement OtherMonths(Agreement agreement) => agreement with { Schedule = new Schedule(default(Week).With(6, Slots.AM)) };

    private static IEnumerable<string> Names(string last, string first) =>
        from finding in Judged.Component(RecordSetBuilder.Ready().ChangeChild(child => child with { LastName = last, FirstName = first })).Rows[0].Findings
        where finding.Rule.Id == "ENF-01"
        select finding.Field;

    private static string Row(Func<Child, Child> change, string about) =>
        Judged.LastRow(RecordSetBuilder.Ready().ChangeChild(change)).FirstOrDefault(id => id == about, "");
}
