using CsCheck;
using Ponceau.Core.Records;
using static Ponceau.Tests.Interchange.RecordGen;

namespace Ponceau.Tests.Interchange;

/// <summary>Well-formed records of every shape: any text, any flags, numbers each given once, references that lead somewhere.</summary>
internal static class RecordSetGen
{
    /// <summary>Records in no order; everything belongs to something that is there.</summary>
    public static readonly Gen<RecordSet> Any = Gen.Select(
        Gen.Select(ValueGen.Text, AnyComponent.Array[1, 3], ValueGen.Text.Array[0, 3]),
        Gen.Select(AnyFamily.Array[1, 3], AnyChild.Array[1, 3]),
        Gen.Select(Gen.Bool.Array[0, 4], AnyAgreement.Array[0, 6]),
        Gen.Select(AnyClosures.Array[0, 3], AnyCsssPeriods.Array[0, 3]),
        (home, people, care, sets) => Tied(home.Item1, home.Item2, home.Item3, people.Item1, people.Item2, care.Item1, care.Item2, sets.Item1, sets.Item2));

    private static RecordSet Tied(
        string organisation, Component[] components, string[] providers, Family[] families, Child[] children,
        bool[] files, Agreement[] agreements, ClosureSet[] closures, CsssPeriodSet[] periods)
    {
        var tied = new RecordSet
        {
            Organisation = new Organisation(organisation),
            Components = [.. components.Select((component, i) => component with { Id = NumberOf(i) })],
            Families = [.. families.Select((family, i) => family with { Number = NumberOf(i) })],
            Children = [.. children.Select((child, i) => child with { Number = NumberOf(i) })],
            Providers = [.. providers.Select((name, i) => new Provider { Id = NumberOf(i), Name = name, Component = NumberOf(i % components.Length) })],
            Closures = [.. closures.Select((set, i) => set with { Component = NumberOf(i % components.Length) }).DistinctBy(set => (set.Component, set.Year))],
            CsssPeriods = [.. periods.Select((set, i) => set with { Component = NumberOf(i % components.Length) })
                .DistinctBy(set => (set.Component, set.FinancialYear))],
        };
        tied = tied with { Files = [.. files.Select((provided, i) => FileOf(i, provided, tied))] };
        return files.Length == 0 ? tied : tied with
        {
            Agreements = [.. agreements.Select((agreement, i) =>
                agreement with { Number = AgreementNumber.FromStore(NumberOf(i)), File = tied.Files[i % files.Length].Number })],
        };
    }

    private static ParentChildFile FileOf(int index, bool provided, RecordSet tied)
    {
        var provider = provided && tied.Providers.Count > 0 ? tied.Providers[index % tied.Providers.Count] : null;
        return new ParentChildFile
        {
            Number = FileNumber.FromStore(NumberOf(index)),
            Component = provider?.Component ?? tied.Components[index % tied.Components.Count].Id,
            Provider = provider?.Id,
            Family = tied.Families[index % tied.Families.Count].Number,
            Child = tied.Children[index % tied.Children.Count].Number,
        };
    }

    // Each given once, and in no order.
    private static string NumberOf(int index) => index == 3 ? " é/~\"x " : $"{(index * 7 + 3) % 10}-{index}";
}
