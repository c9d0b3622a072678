using System.Text.RegularExpressions;
using Ponceau.TestData;

namespace Ponceau.Tests.House;

/// <summary>One noun for one thing, and each of them explained (docs/glossary.md).</summary>
public sealed partial class GlossaryTests
{
    private static readonly string[] Namespaces =
    [
        "Ponceau.Core.Records", "Ponceau.Core.Transmission", "Ponceau.Core.Rules", "Ponceau.Core.Renewals", "Ponceau.Core.Doubles", "Ponceau.Core.Merging",
    ];

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.PathOf("docs", "glossary.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static readonly string[][] Words = [.. Rows.Where(row => row.Length == 5).Skip(1)];
    private static readonly string[] Synonyms = [.. Rows.Where(row => row.Length == 2).Skip(1).SelectMany(row => row[0].Split(", "))];

    /// <summary>A static class is something that is done (Judge, Selection), not a noun of the domain.</summary>
    private static IEnumerable<string> Nouns =>
        Projects.Types(Projects.Core)
            .Where(type => type.IsPublic && !(type.IsAbstract && type.IsSealed) && Namespaces.Any(space => type.Namespace!.StartsWith(space, StringComparison.Ordinal)))
            .Select(Plain);

    [Fact]
    public void PublicNounOfTheDomain_IsInTheGlossary() => Nouns.Except(Words.Select(word => word[2])).ShouldBeEmpty();

    [Fact]
    public void WordOfTheGlossary_IsANounOfTheDomain() => Words.Select(word => word[2]).Except(Nouns).ShouldBeEmpty();

    [Fact]
    public void WordOfTheGlossary_StandsOnceAndIsWhole()
    {
        Words.Select(word => word[2]).ShouldBeUnique();
        Words.Where(word => word.Any(string.IsNullOrEmpty)).Select(word => word[2]).ShouldBeEmpty();
    }

    [Fact]
    public void Synonym_IsInNoNameOfAPublicType()
    {
        Synonyms.ShouldNotBeEmpty();
        Projects.AllTypes.Where(type => type.IsPublic && Synonyms.Any(synonym => Spoken(Plain(type)).Contains($" {Spoken(synonym).Trim()} ", StringComparison.Ordinal)))
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];

    /// <summary><c>ClosureSet</c> as <c> Closure Set </c>, so that a word is found whole.</summary>
    private static string Spoken(string name) => $" {Capital().Replace(name, " $0").Trim()} ";

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Capital();
}
