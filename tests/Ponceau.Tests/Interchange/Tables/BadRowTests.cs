using System.Globalization;
using System.Text;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;
using Ponceau.Sheets;
using Ponceau.Tests.Sheets;

namespace Ponceau.Tests.Interchange.Tables;

/// <summary>The rows with a fault, back as a file to correct.</summary>
public class BadRowTests
{
    public BadRowTests() => CultureInfo.CurrentUICulture = Tabled.French;

    public static TheoryData<SheetForm> Forms => [SheetForm.Csv, SheetForm.Xlsx, SheetForm.Zip];

    [Theory, MemberData(nameof(Forms))]
    public void BadRows_CorrectedAlone_AreTaken(SheetForm form)
    {
        var bad = Refused(new Grid().With("D3", "hier")).BadRows(Tabled.French);
        Rows(bad).ShouldBe(2);
        var result = TableReader.Read(Corrected(bad, form), null, organisation: "CPE");
        result.ShouldBeRead().Children.Select(child => child.Number).ShouldBe(["00000022"]);
    }

    [Theory, MemberData(nameof(Forms))]
    public void BadRows_CorrectedWithTheirFile_StandInPlaceOfThem(SheetForm form)
    {
        var dirty = new Grid().With("D3", "hier");
        var original = SheetFile.Open("enfants.csv", SheetForm.Csv, dirty.File(SheetForm.Csv)).Sheets;
        var result = TableReader.Read([.. original, .. Corrected(Refused(dirty).BadRows(Tabled.French), form)], null, organisation: "CPE");
        result.ShouldBeRead().Children.Select(child => (child.Number, child.BirthDate)).ShouldBe(
            [("00000021", new DateOnly(2014, 4, 10)), ("00000022", new DateOnly(2015, 2, 3))], ignoreOrder: true);
    }

    [Fact]
    public void BadRows_SayWhatIsWrong_AndKeepWhatWasTyped()
    {
        var bad = Refused(new Grid().With("D3", "hier").With("B3", "'=1").With("J3", "?")).BadRows(Tabled.French).ShouldHaveSingleItem().Rows.ToList();
        bad[0].Cells.Take(3).Select(cell => cell.Text).ShouldBe(["Ligne à remplacer", "Fautes", "No de l’enfant"]);
        bad[1][0].Text.ShouldBe("3");
        bad[1][1].Text.ShouldStartWith("Date de naissance — Une date du calendrier");
        bad[1][1].Text.ShouldContain("Fréquentation — «\u00A0?\u00A0» n’est pas");
        bad[1][3].Text.ShouldBe("'=1");
        bad[1][5].Text.ShouldBe("hier");
    }

    [Fact]
    public void BadRowsOfASet_ComeWithItsOtherRows()
    {
        var csv = "Composante;Année;Date;Plages;Administration ouverte;Service de garde ouvert;Motif\r\na;;2016-01-01;AM;;;Prévue\r\na;;hier;AM;;;Prévue\r\nb;;2016-01-01;AM;;;Prévue\r\n";
        var kept = new RecordSet { Organisation = new Organisation("CPE"), Components = [new Component { Id = "a" }, new Component { Id = "b" }] };
        var result = Filed.Read(SheetForm.Csv, Encoding.UTF8.GetBytes(csv), kept, name: "fermetures.csv");
        result.ShouldBeRefusedAt("fermetures B3", "fermetures C3");
        result.BadRows(Tabled.French).Single().Rows.Select(row => row[0].Text).ShouldBe(["Ligne à remplacer", "2", "3"]);
    }

    [Fact]
    public void WrongHeadings_GiveNoRows() => Refused(new Grid().With("L1", "Allergies")).BadRows(Tabled.French).ShouldBeEmpty();

    [Fact]
    public void BadRowsOfBadRows_KeepTheRowsOfTheFirstFile()
    {
        var first = Refused(new Grid().With("D3", "hier")).BadRows(Tabled.French);
        var again = TableReader.Read(first, null, organisation: "CPE").BadRows(Tabled.French).Single().Rows.ToList();
        again[0].Cells.Count(cell => cell.Text == "Fautes").ShouldBe(1);
        again[1][0].Text.ShouldBe("3");
    }

    private static TableResult Refused(Grid grid)
    {
        var result = Filed.Read(SheetForm.Csv, grid.File(SheetForm.Csv), name: "enfants.csv");
        result.IsRead.ShouldBeFalse();
        return result;
    }

    private static int Rows(IReadOnlyList<Sheet> sheets) => sheets.Single().Rows.Count();

    /// <summary>Written to a file, the date corrected there, and opened again.</summary>
    private static IReadOnlyList<Sheet> Corrected(IReadOnlyList<Sheet> bad, SheetForm form)
    {
        var corrected = bad.Select(sheet => sheet with
        {
            Rows = [.. sheet.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.Text == "hier" ? Cell.OfText("2015-02-03") : cell)] })],
        });
        return Filed.Sheets(form, Filed.Written(form, [.. corrected], Tabled.French), "a-corriger");
    }
}
