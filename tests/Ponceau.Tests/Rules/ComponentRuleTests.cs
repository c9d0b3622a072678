using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class ComponentRuleTests
{
    [Theory]
    [InlineData("53236600", "")]
    [InlineData(" 53236600\u00A0\uFEFF", "")]
    [InlineData("5323660", "CFG-01")]
    [InlineData("532366000", "CFG-01")]
    [InlineData("5323\u200B6600", "CFG-01")]
    [InlineData("٥٣٢٣٦٦٠٠", "CFG-01")]
    [InlineData("", "CFG-01")]
    public void ADivisionNumber_Is8AsciiDigits(string text, string rule) =>
        Fired(component => component with { Division = DivisionNumber.FromInput(text) }).ShouldBe(rule);

    [Theory]
    [InlineData(29, "CFG-09")]
    [InlineData(30, "")]
    [InlineData(40, "")]
    [InlineData(41, "CFG-09")]
    [InlineData(0, "CFG-03")]
    public void AnAccessCode_Has30To40Characters(int length, string rule) =>
        Fired(component => component with { AccessCode = AccessCode.FromInput(new string('k', length)) }).ShouldBe(rule);

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('\u00A0')]
    [InlineData('\u200B')]
    [InlineData('\u200D')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    [InlineData('\u202F')]
    public void AnUnseenCharacterInsideAnAccessCode_IsAnError_AndItsLengthIsNotJudged(char unseen) =>
        Fired(component => component with { AccessCode = AccessCode.FromInput($"k{unseen}k") }).ShouldBe("CFG-03");

    [Fact]
    public void AnAccessCode_ThatTheDocumentLeavesOut_IsNotJudged() => Fired(component => component with { AccessCode = null }).ShouldBe("");

    [Fact]
    public void ACharacterOfTwoHalves_CountsOnce() =>
        Fired(component => component with { AccessCode = AccessCode.FromInput(string.Concat(Enumerable.Repeat("😀", 21))) }).ShouldBe("CFG-09");

    [Theory]
    [InlineData(ComponentKind.Cpe, "2016-05-01", "CFG-06")]
    [InlineData(ComponentKind.CoordinatingOffice, "2016-05-02", "")]
    [InlineData(ComponentKind.NonSubsidisedDaycare, "2019-03-31", "CFG-06")]
    [InlineData(ComponentKind.NonSubsidisedDaycare, "2019-04-01", "")]
    public void AnEffectiveDate_IsNotTooEarly(ComponentKind kind, string date, string rule) =>
        Fired(component => component with { Kind = kind, EffectiveDate = DateOnly.Parse(date) }).ShouldBe(rule);

    [Fact]
    public void ThreeComponentsOfOnePair_AreAllReported_OnceEach()
    {
        var records = new RecordSetBuilder();
        for (var i = 0; i < 3; i++) records.WithComponent(component => Valid.Component() with { Id = component.Id });
        records.WithComponent();
        Judge.Of(records.Build(), Valid.Today).Components.Select(component => string.Join(' ', Judged.Ids(component.Findings)))
            .ShouldBe(["CFG-04", "CFG-04", "CFG-04", ""]);
    }

    private static string Fired(Func<Component, Component> change) =>
        string.Join(' ', Judged.Ids(Judged.Component(RecordSetBuilder.Ready().ChangeComponent(change)).Findings));
}
