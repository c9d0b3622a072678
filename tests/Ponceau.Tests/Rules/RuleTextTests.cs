using System.Globalization;
using System.Text.RegularExpressions;
using Ponceau.Core.Rules;

namespace Ponceau.Tests.Rules;

public partial class RuleTextTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");
    private static readonly string[] Sentences = ["statement", "wrong", "do", "why"];

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(rule => rule.Id)];

    public static TheoryData<string> JudgedIds => [.. Examples.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARule_HasWholeSentences_InBothLanguages(string id)
    {
        foreach (var part in Sentences)
        {
            var (french, english) = TextsOf(id, part);
            french.ShouldNotBe(english);
            foreach (var text in (string[])[french, english])
            {
                text.ShouldEndWith(".");
                text.ShouldNotContain("!");
                text.ShouldNotContain("'", customMessage: "the apostrophe of prose is ’");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARule_HasAFewWordsForTheGrid(string id)
    {
        var (french, english) = TextsOf(id, "short");
        foreach (var text in (string[])[french, english])
        {
            text.Length.ShouldBeLessThanOrEqualTo(48);
            text.ShouldNotEndWith(".");
            text.ShouldNotContain("{");
        }

        if (Catalogue.Find(id)!.Level != Level.Held) return;
        french.ShouldMatch("^(du |de |d’)", "it follows “En attente”");
        english.ShouldStartWith("for ");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void BothLanguages_HaveTheSamePlaceholders(string id)
    {
        foreach (var part in Sentences)
        {
            var (french, english) = TextsOf(id, part);
            Placeholders(french).ShouldBe(Placeholders(english), part);
        }
    }

    [Theory]
    [MemberData(nameof(JudgedIds))]
    public void AFinding_FillsEveryPlaceholder_AndNoOther(string id)
    {
        var finding = Judged.All(Examples.All[id].Fires).First(found => found.Rule.Id == id);
        var used = Placeholders(TextsOf(id, "wrong").French).Union(Placeholders(TextsOf(id, "do").French));
        finding.Arguments.Select(argument => argument.Name).ShouldBe(used, ignoreOrder: true);
        foreach (var culture in (CultureInfo[])[French, English]) RuleTexts.Message(finding, culture).ShouldNotContain("{");
    }

    [Theory]
    [InlineData(
        "fr-CA",
        "L’entente chevauche l’entente 00000001 du même dossier\u00A0: toutes deux sont en cours le 2016-08-31. Terminez la première au plus tard "
        + "la veille du début de la suivante\u00A0: si l’une se termine le 4, l’autre ne peut commencer avant le 5.")]
    [InlineData(
        "en-US",
        "The agreement overlaps agreement 00000001 of the same file: both run on 2016-08-31. End the first at the latest on the day before the next "
        + "one starts: if one ends on the 4th, the other cannot start before the 5th.")]
    public void AMessage_SaysWhatIsWrong_AndWhatToDo(string culture, string message)
    {
        var finding = Judged.Component(Examples.All["ENT-05"].Fires).Rows[1].Findings.Single();
        RuleTexts.Message(finding, CultureInfo.GetCultureInfo(culture)).ShouldBe(message);
    }

    [Fact]
    public void AnotherLanguage_ReadsFrench() =>
        RuleTexts.Statement(Catalogue.Find("ADR-04")!, CultureInfo.GetCultureInfo("de-DE")).ShouldBe("Il y a un code postal.");

    [Theory]
    [InlineData("HOR-03", "AM, PM")]
    [InlineData("FER-02", "(ligne 8)")]
    [InlineData("FER-09", "jour de l’An, 2016-01-01.")]
    [InlineData("ENF-01", "Le prénom de l’enfant")]
    [InlineData("ADR-02", "«\u00A0147 rue des Patriotes App 2\u00A0»")]
    public void WhatFillsAPlaceholder_IsSaidInTheLanguage(string id, string said) =>
        RuleTexts.Message(Judged.All(Examples.All[id].Fires).First(found => found.Rule.Id == id), French).ShouldContain(said);

    [Fact]
    public void BracesThatAUserTyped_AreNoPlaceholders() =>
        RuleTexts.Message(new Finding(Catalogue.Find("ADR-02")!, "parentA.address.line", [new("line", "{suggestion} {"), new("suggestion", "2}")]), English)
            .ShouldBe("The apartment stands before the number: “{suggestion} {”. Write “2}” instead.");

    [Fact]
    public void AFinding_ShowsNoPersonalData_InALog() =>
        Judged.All(Examples.All["ADR-02"].Fires).Single().ToString().ShouldBe("ADR-02 parentA.address.line");

    private static (string French, string English) TextsOf(string id, string part)
    {
        var rule = Catalogue.Find(id)!;
        return (RuleTexts.Template(rule, part, French), RuleTexts.Template(rule, part, English));
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
