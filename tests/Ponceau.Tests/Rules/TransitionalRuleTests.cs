using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

public class TransitionalRuleTests
{
    [Theory]
    [InlineData("2011-09-30", "2016-06-01", "2016-08-31", "")]
    [InlineData("2011-09-30", "2016-06-01", "2016-09-01", "TRA-01")]
    [InlineData("2011-09-30", "2016-09-01", "2016-12-31", "")]
    [InlineData("2011-09-30", "2016-09-02", "2016-12-31", "")]
    [InlineData("2011-09-30", "2016-08-31", "2016-09-01", "TRA-01")]
    [InlineData("2011-10-01", "2016-06-01", "2017-08-31", "")]
    [InlineData("2011-10-01", "2016-06-01", "2017-09-01", "TRA-01")]
    [InlineData("2011-09-30", "2016-06-01", null, "ENT-02")]
    [InlineData("2011-09-30", null, "2016-12-31", "ENT-01")]
    [InlineData("2012-02-29", "2016-06-01", "2017-09-01", "TRA-01")]
    public void SchoolAge_IsAnAgreementsFirstDay_OrOutsideIt(string birth, string? start, string? end, string rule) =>
        Fired(birth, a => a with { Start = Date(start), End = Date(end) }).ShouldBe(rule);

    [Theory]
    [InlineData("2016-09-01", "2017-08-31", "")]
    [InlineData("2016-09-01", "2017-09-01", "TRA-03")]
    [InlineData("2016-08-31", "2016-08-31", "")]
    [InlineData("2016-08-31", "2016-09-01", "TRA-03")]
    [InlineData("2016-09-01", null, "ENT-02")]
    [InlineData(null, "2017-09-01", "ENT-01")]
    [InlineData("2016-09-01", "2016-08-31", "ENT-04")]
    public void TheMeasure_EndsWithTheReferenceYear(string? start, string? end, string rule) =>
        Fired("2010-01-01", a => a with { Transitional = true, Start = Date(start), End = Date(end) }).ShouldBe(rule);

    [Fact]
    public void TheMeasure_WaitsForTheMinistry_AndIsForAChildWithSpecialNeeds() =>
        Judged.LastRow(RecordSetBuilder.Ready().ChangeAgreement(a => a with { Transitional = true })).ShouldBe(["TRA-02", "TRA-04"]);

    private static string Fired(string birth, Func<Agreement, Agreement> change) => string.Join(' ', Judged.LastRow(RecordSetBuilder.Ready()
        .ChangeComponent(c => c with { AcceptsTransitional = true })
        .ChangeChild(c => c with { BirthDate = DateOnly.Parse(birth), SpecialNeeds = true, BornOutsideQuebec = true })
        .ChangeAgreement(a => change(a) with { SignedOn = null })));

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);
}
