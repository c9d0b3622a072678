using System.Text;
using Ponceau.Core.Generation;
using Ponceau.Core.Interchange;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Generation;

/// <summary>What <c>ponceau generate</c> makes up: the same for the same options, nothing for a rule to stop, and everything that a service meets.</summary>
public sealed class GeneratorTests
{
    public static TheoryData<int, int?, int, string> Organisations => new()
    {
        { 1, null, 1, "2026-09-01" },
        { 3, 12, 2, "2026-09-01" },
        { 90, null, 3, "2026-08-31" },
        { 1_000, 1, 4, "2027-02-28" },
        { 1_500, 40, 5, "2028-02-29" },
        { 2_000, null, int.MaxValue, "2022-09-01" },
        { 2_000, 25, 7, "2030-04-01" },
        { 2_000, null, 8, "2099-12-31" },
        { 6_000, null, 9, "2026-09-01" },
    };

    [Theory, MemberData(nameof(Organisations))]
    public void RecordsMadeUp_AreStoppedByNoRule(int children, int? components, int seed, string asOf)
    {
        var options = new GenerationOptions(children, components, seed, DateOnly.Parse(asOf));
        var records = Generator.Generate(options);
        records.Children.Count.ShouldBe(children);
        records.Components.Count.ShouldBe(options.ComponentCount);

        var judged = Judge.Of(records, options.Day).Components;
        var found = judged.SelectMany(c => c.Findings)
            .Concat(judged.SelectMany(c => c.Rows).SelectMany(row => row.Findings))
            .Concat(judged.SelectMany(c => c.Closures).SelectMany(set => set.Findings))
            .Concat(judged.SelectMany(c => c.CsssPeriods).SelectMany(set => set.Findings));
        found.Where(finding => finding.Rule.Level != Level.Notice).Select(finding => finding.Rule.Id).ShouldBeEmpty();
        judged.SelectMany(c => c.Rows).ShouldAllBe(row => row.Outcome == Outcome.Ready);
    }

    /// <summary>A document stays good while its agreements run, not on one day only.</summary>
    [Fact]
    public void RecordsJudgedMonthsLater_AreStoppedByNoRule()
    {
        var options = new GenerationOptions(1_000, Seed: 10);
        Judge.Of(Generator.Generate(options), options.Day.AddMonths(11)).Components
            .SelectMany(c => c.Rows).ShouldAllBe(row => row.Outcome == Outcome.Ready);
    }

    [Fact]
    public void SameOptions_GiveTheSameBytes_AndAnotherSeedGivesOthers()
    {
        Bytes(new GenerationOptions(400, Seed: 11)).ShouldBe(Bytes(new GenerationOptions(400, Seed: 11)));
        Bytes(new GenerationOptions(400, Seed: 11)).ShouldNotBe(Bytes(new GenerationOptions(400, Seed: 12)));
    }

    /// <summary>Across machines and versions: who compares two measures compares the same records.</summary>
    [Fact]
    public void SmallOrganisation_IsItsGoldenFile() =>
        GoldenFile.ShouldHold(
            "tests/Ponceau.Tests/Generation/Golden/organisation.json", Encoding.UTF8.GetString(Bytes(new GenerationOptions(5, 5))));

    [Fact]
    public void DocumentMadeUp_IsReadAsItWasWritten()
    {
        var options = new GenerationOptions(300, 6, 13);
        var read = DocumentReader.Read(Bytes(options));
        read.Faults.ShouldBeEmpty();
        read.Document!.AsOf.ShouldBe(options.Day);
        read.Document.Records.Agreements.ShouldBe(Generator.Generate(options).Agreements);
        read.Document.Records.Components.ShouldAllBe(c => c.AccessCode!.Value.Text.Length == 32);
    }

    [Fact]
    public void LargeOrganisation_HoldsWhatAServiceMeets()
    {
        var records = Generator.Generate(new GenerationOptions(3_000, Seed: 14));
        var files = records.Files.ToLookup(file => file.Child);

        foreach (var kind in Enum.GetValues<ComponentKind>()) records.Components.ShouldContain(c => c.Kind == kind);
        records.Components.Count(c => c.Kind == ComponentKind.Cpe).ShouldBeGreaterThan(records.Components.Count / 2);
        records.Components.ShouldContain(c => c.EveningCare);
        records.Providers.ShouldNotBeEmpty();
        records.Children.Count(child => files[child.Number].Count() == 2).ShouldBeInRange(60, 300);
        records.Families.Count.ShouldBeLessThan(records.Children.Count);
        records.Agreements.Count.ShouldBeInRange(records.Files.Count * 3 / 2, records.Files.Count * 5 / 2);
        records.Children.ShouldContain(child => child.BornOutsideQuebec && child.Necsg.IsGiven);
        records.Agreements.ShouldContain(a => a.Infant && a.InfantLastDay != null);
        records.Agreements.ShouldContain(a => a.Ecp && a.EcpRecommendation);
        records.Agreements.ShouldContain(a => a.Csss);
        records.Agreements.ShouldContain(a => a.EndKind == EndKind.Replaced);
        records.Agreements.ShouldContain(a => a.Schedule!.Value.Second != null);
        records.Agreements.ShouldContain(a => a.Schedule!.Value.First.HalfDays < 10);
        records.Closures.Count.ShouldBe(4 * records.Components.Count(c => c.Kind != ComponentKind.CoordinatingOffice));
        records.CsssPeriods.ShouldNotBeEmpty();
    }

    private static byte[] Bytes(GenerationOptions options)
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(stream, Generator.Generate(options), withAccessCodes: true, options.Day);
        return stream.ToArray();
    }
}
