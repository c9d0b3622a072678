using System.Diagnostics;
using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.TestData;
using Ponceau.Web.Language;
using Ponceau.Web.Print.Agreements;
using Ponceau.Web.Print.Layout;
using UglyToad.PdfPig;

namespace Ponceau.Tests.Web.Print;

public sealed class AgreementSheetTests
{
    private static readonly Dictionary<string, (Func<RecordSetBuilder> Records, int Pages)> Samples = new()
    {
        ["usual"] = (AgreementSamples.Usual, 1),
        ["one-week"] = (AgreementSamples.OneWeek, 1),
        ["nights"] = (AgreementSamples.Nights, 1),
        ["long-names"] = (AgreementSamples.LongNames, 1),
        ["english"] = (AgreementSamples.English, 1),
        ["conditions"] = (AgreementSamples.Conditions, 1),
        ["many-closures"] = (AgreementSamples.ManyClosures, 2),
        ["half-filled"] = (AgreementSamples.HalfFilled, 1),
    };

    public static TheoryData<string> All => [.. Samples.Keys];

    [Theory, MemberData(nameof(All))]
    public void Anything_StaysInsideTheMargins_OnOnePageWhereItFits(string sample)
    {
        var pdf = Print(Samples[sample].Records(), sample);

        pdf.Pages.Count.ShouldBe(Samples[sample].Pages);
        pdf.Words.ShouldNotBeEmpty();
        pdf.Words.Where(word => word.BoundingBox.Left < Paper.Side - 1 || word.BoundingBox.Right > Paper.Width - Paper.Side + 1
                || word.BoundingBox.Bottom < 20 || word.BoundingBox.Top > Paper.Height - 20)
            .Select(word => word.Text).ShouldBeEmpty();
    }

    [Fact]
    public void UsualAgreement_SaysAllThatItHolds() => ShouldSay(AgreementSamples.Usual(),
        "Entente de service — résumé", "Entente nº 00000001", "Résumé à joindre au formulaire d’entente de services de garde prescrit par le Ministère",
        "CPE de la Rivière 1", "200 rue Saint-Charles Ouest, Longueuil (Québec) J4H 1C9", "450 555-0142", "Ouvert : du lundi au vendredi, de 07:00 à 18:00",
        "Division 41000001 · Installation 31000001", "Félix Beaulieu", "Mère", "101 rue du Pont", "Saint-Lambert (Québec) J4P 1A1", "parent.a@example.org",
        "Olivier Thériault", "Père", "450 555-0123", "parent.b@example.org", "Anaïs Beaulieu", "Date de naissance : 2014-01-01",
        "du 2016-01-01 au 2016-12-31", "12 mois", "arrive vers 07:30, repart vers 17:00", "la semaine 1 est celle du lundi 2015-12-28",
        "Semaine 1 : 5 jours, 10 demi-journées", "Semaine 2 : 4 jours, 7 demi-journées", "2016-03-25 ven Vendredi saint", "2016-03-28 lun Lundi de Pâques",
        "2016-07-26 mar PM seulement", "2016-10-13 jeu Grève", "7,55 $ par jour de garde. 5 jours de garde la semaine 1, 4 jours la semaine 2.",
        "en tout temps et sans préavis", "50 $, ou 10 % du prix des services non rendus", "Entente signée le 2015-12-10.", "Parent : Félix Beaulieu",
        "Pour le service : CPE de la Rivière 1", "Dossier 00000001 · Imprimé le 2016-09-25 page 1 de 1");

    [Fact]
    public void Marks_AreAsManyAsHalfDays() => Print(AgreementSamples.Usual()).Words.Count(word => word.Text == "✓").ShouldBe(17);

    [Fact]
    public void EnglishFamily_ReadsEnglish_WhateverTheScreen()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = LanguageChoice.French;

        ShouldSay(AgreementSamples.English(), "Service agreement — summary", "it does not replace it", "Open Monday to Friday, 07:00 to 18:00", "Saint-Lambert, Quebec J4P 1A1",
            "2016-01-01 to 2016-12-31", "12 months", "Week 2: 4 days, 7 half-days", "Good Friday", "$7.55 a day of care.", "at any time and without notice", "page 1 of 1");
    }

    [Fact]
    public void HomeChildcare_IsSignedByTheProvider_AndGivesNoHoursOfTheOffice()
    {
        ShouldSay(AgreementSamples.Conditions(), "Isabelle Anaïs Responsable d’un service de garde en milieu familial Bureau coordonnateur : CPE de la Rivière 1",
            "sur le formulaire du Ministère ou un autre", "Responsable : Isabelle Anaïs Date",
            "Exemption de contribution parentale (ECP) ; une recommandation permet plus de 5 demi-journées par semaine.", "Protocole CSSS", "Mesure transitoire.",
            "Poupon au début de l’entente.", "Dernière journée dans la pouponnière : 2016-07-31.", "Type de fin Résiliation", "Avis envoyé le 2016-08-15",
            "Aucun jour de fermeture n’est inscrit pour cette période.");
        Print(AgreementSamples.Conditions()).Pages[0].ShouldNotContain("07:00");
    }

    [Fact]
    public void EveningAndNight_HaveTheirRows() => ShouldSay(AgreementSamples.Nights(), "lun mar mer jeu ven sam dim", "Soir 1", "Nuit 2", "Fête nationale, AM, PM seulement");

    [Fact]
    public void ReplacementWithoutSchedule_SaysSo() => ShouldSay(
        AgreementSamples.OneWeek().ChangeAgreement(agreement => agreement with { Replacement = true, Schedule = null }), "Selon les places libres", "Enfant variable ou remplaçant.");

    [Fact]
    public void NoEnd_IsOpenInAServiceThatIsNotSubsidised()
    {
        ShouldSay(AgreementSamples.OneWeek().ChangeAgreement(Endless), "à partir du 2016-06-01 ; la fin est à préciser");
        ShouldSay(
            AgreementSamples.OneWeek().ChangeComponent(component => component with { Kind = ComponentKind.NonSubsidisedDaycare }).ChangeAgreement(Endless),
            "à partir du 2016-06-01, sans date de fin", "à l’entente de services de garde que les parties signent");

        static Agreement Endless(Agreement agreement) => agreement with { End = null };
    }

    [Fact]
    public void HalfFilledRecord_SaysWhatIsStillToBeGiven() =>
        ShouldSay(AgreementSamples.HalfFilled(), "Service de garde", "Date de naissance : à préciser", "Période à préciser", "Présence à préciser");

    [Fact]
    public void NumbersOfTheRegister_AreNotOnPaper()
    {
        var records = AgreementSamples.Usual().ChangeChild(child => child with { Necsg = Necsg.FromInput("NEC123456") }).Build();

        var page = PrintedPdf.Read(Print(records, "00000001")).Pages[0];

        page.ShouldNotContain(records.Children[0].Nirec.Text);
        page.ShouldNotContain("NEC123456");
    }

    [Fact]
    public void SeveralAgreements_StandInTheOrderAskedFor_EachOnce_UnderItsBookmark()
    {
        var records = AgreementSamples.Usual().WithRows(2).Build();
        var file = Print(records, "00000003", "00000001", "no-such", "00000003");

        using var pdf = PdfDocument.Open(file);
        pdf.TryGetBookmarks(out var bookmarks).ShouldBeTrue();
        bookmarks!.GetNodes().Select(node => node.Title[..8]).ShouldBe(["00000003", "00000001"]);
        pdf.NumberOfPages.ShouldBe(2);
        pdf.Information.Title.ShouldBe("Ententes de service — résumés");
    }

    [Fact]
    public void ThreeHundredAgreements_AreQuick()
    {
        var records = AgreementSamples.Usual().WithRows(299).Build();
        var clock = Stopwatch.StartNew();

        var file = Print(records, [.. records.Agreements.Select(each => each.Number.Text)]);

        TestContext.Current.SendDiagnosticMessage($"{clock.ElapsedMilliseconds} ms, {file.Length} bytes");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), "a second or so on a machine that does nothing else");
        PrintedPdf.Read(file).Pages.Count.ShouldBe(300);
    }

    private static void ShouldSay(RecordSetBuilder builder, params string[] texts)
    {
        var page = string.Concat(Print(builder).Said);
        foreach (var text in texts) page.ShouldContain(text.Replace("\u00a0", "").Replace(" ", ""), Case.Sensitive);
    }

    private static PrintedPdf Print(RecordSetBuilder builder, string? name = null)
    {
        var records = builder.Build();
        return PrintedPdf.Read(Print(records, records.Agreements[^1].Number.Text), name);
    }

    private static byte[] Print(RecordSet records, params string[] numbers) => AgreementSheet.Of(PrintedAgreement.Of(records, numbers), Valid.Today);
}
