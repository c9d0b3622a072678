using Ponceau.Core.Records;

namespace Ponceau.Tests.Interchange;

/// <summary>Holds two sets of records to be the same, in whatever order each lists them.</summary>
internal static class Same
{
    public static void ShouldHoldTheSame(this RecordSet actual, RecordSet expected)
    {
        actual.Organisation.ShouldBe(expected.Organisation);
        InOrder(actual.Components, each => each.Id).ShouldBe(InOrder(expected.Components, each => each.Id));
        InOrder(actual.Providers, each => each.Id).ShouldBe(InOrder(expected.Providers, each => each.Id));
        InOrder(actual.Families, each => each.Number).ShouldBe(InOrder(expected.Families, each => each.Number));
        InOrder(actual.Children, each => each.Number).ShouldBe(InOrder(expected.Children, each => each.Number));
        InOrder(actual.Files, each => each.Number.Text).ShouldBe(InOrder(expected.Files, each => each.Number.Text));
        InOrder(actual.Agreements, each => each.Number.Text).ShouldBe(InOrder(expected.Agreements, each => each.Number.Text));
        InOrder(actual.Closures, each => $"{each.Component} {each.Year}").ShouldBe(InOrder(expected.Closures, each => $"{each.Component} {each.Year}"));
        InOrder(actual.CsssPeriods, each => $"{each.Component} {each.FinancialYear}").ShouldBe(
            InOrder(expected.CsssPeriods, each => $"{each.Component} {each.FinancialYear}"));
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> records, Func<T, string> keyOf) => records.OrderBy(keyOf, StringComparer.Ordinal);
}
