using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class ExampleTests
{
    public static TheoryData<string> Ids => [.. Examples.All.Keys];

    [Fact]
    public void EveryRuleThatTheRecordsDecide_HasAnExample() =>
        Examples.All.Keys.ShouldBe(Catalogue.All.Except(DatabaseRules.All).Select(rule => rule.Id), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Ids))]
    public void AFailingExample_Fires(string id) => Judged.Ids(Judged.All(Examples.All[id].Fires)).ShouldContain(id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void APassingExample_IsSilent(string id) => Judged.Ids(Judged.All(Examples.All[id].Passes)).ShouldNotContain(id);

    [Fact]
    public void ValidRecords_AreReady_WithNothingToSay()
    {
        var records = RecordSetBuilder.Ready().WithRows(40).WithClosures().WithCsssPeriods();
        Judged.All(records).ShouldBeEmpty();
        var component = Judged.Component(records);
        component.Rows.ShouldAllBe(row => row.Outcome == Outcome.Ready);
        component.Closures.Concat(component.CsssPeriods).ShouldAllBe(set => set.Outcome == Outcome.Ready);
    }
}
