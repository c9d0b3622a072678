using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;
using Ponceau.Sheets;
using Ponceau.Tests.Interchange.Tables;

namespace Ponceau.Tests.Sheets;

/// <summary>What people's files hold, in both forms: understood as what was meant, or refused at the very cell.</summary>
public class DirtyCellTests
{
    private static readonly IReadOnlyList<Child> Clean = Filed.Read(SheetForm.Csv, new Grid().File(SheetForm.Csv), name: "enfants.csv").ShouldBeRead().Children;

    /// <summary>Each means the same two children as the clean sheet.</summary>
    private static readonly Dictionary<string, Func<Grid, Grid>> Understood = new()
    {
        ["spaces around"] = grid => grid.Each('B', text => $"  {text} ").Each('G', text => $"{text}  "),
        ["non-breaking spaces around"] = grid => grid.Each('A', text => $"\u00A0{text}\u00A0").Each('D', text => $"\u00A0{text}"),
        ["characters of no width around"] = grid => grid.Each('C', text => $"\u200B{text}\uFEFF"),
        ["empty rows at the end"] = grid => grid.With("A9", "").With("K12", " "),
        ["empty rows between"] = grid => grid.Insert(3, "", " ", "").Insert(2),
        ["empty columns at the end"] = grid => grid.With("N1", "").With("N2", " "),
        ["zeros lost"] = grid => grid.Each('A', text => text.TrimStart('0')),
        ["numbers with a decimal"] = grid => grid.With("A2", "21.0").With("A3", "22,0"),
        ["NIREC as a power of ten"] = grid => grid.With("G2", "1,201404101002E+12"),
        ["an apostrophe before digits"] = grid => grid.With("A2", "'00000021").With("G2", "'1201404101002"),
        ["a day with its midnight"] = grid => grid.With("D2", "2014-04-10 00:00:00").With("D3", "2015-02-03T00:00:00"),
        ["a day with slashes, year first"] = grid => grid.With("D2", "2014/4/10").With("D3", "2015/02/03"),
        ["words in full"] = grid => grid.With("E2", "Garçon").With("E3", "FILLE").With("J2", " actif").With("J3", "INACTIVE"),
        ["words without accents, in capitals"] = grid => grid.With("E2", "GARCON").With("F3", "OUI").With("F2", "FAUX"),
        ["words in English"] = grid => grid.With("E2", "boy").With("E3", "Girl").With("F3", "Yes").With("F2", "no").With("J2", "Active").With("I3", "TRUE"),
        ["words in code"] = grid => grid.With("J2", "active").With("J3", "inactive"),
        ["flags as marks"] = grid => grid.With("F2", "").With("F3", "x").With("I2", "0").With("I3", "1"),
        ["headings in English"] = grid => grid.With("A1", "Child number").With("B1", "Last name").With("C1", "First name").With("D1", "Birth date").With("E1", "Sex")
            .With("F1", "Born outside Québec").With("I1", "Special needs").With("J1", "Attendance").With("K1", "Group"),
        ["headings in code"] = grid => grid.With("A1", "number").With("B1", "lastName").With("F1", "bornOutsideQuebec"),
        ["headings with signs"] = grid => grid.Headings(text => $" *{text.ToUpperInvariant().Replace("É", "E")} * "),
        ["headings on several lines"] = grid => grid.With("D1", "Date de\nnaissance"),
        ["another order of columns"] = grid => grid.Reversed(),
        ["a title above"] = grid => grid.Insert(1, "Liste des enfants").Insert(2),
        ["a line of faults from another import"] = grid => grid.With("L1", "Fautes").With("L2", "Date — à corriger"),
    };

    private static readonly Dictionary<string, (Func<Grid, Grid> Dirty, string[] Cells)> Refused = new()
    {
        ["digits lost"] = (grid => grid.With("G2", "1,2014E+12"), ["G2"]),
        ["order of dates not declared"] = (grid => grid.With("D2", "10/04/2014").With("D3", "03/02/2015"), ["D2", "D3"]),
        ["order not declared, though only one is possible"] = (grid => grid.With("D2", "25/04/2014"), ["D2"]),
        ["a year of two digits"] = (grid => grid.With("D2", "10/04/14"), ["D2"]),
        ["a day that is not"] = (grid => grid.With("D2", "2014-02-30").With("D3", "2015-13-01"), ["D2", "D3"]),
        ["a day in words"] = (grid => grid.With("D3", "3 février 2015"), ["D3"]),
        ["an instant"] = (grid => grid.With("D3", "2015-02-03 08:15"), ["D3"]),
        ["an unknown word"] = (grid => grid.With("J2", "présent"), ["J2"]),
        ["a status left out"] = (grid => grid.With("J3", ""), ["J3"]),
        ["an unknown flag"] = (grid => grid.With("F2", "peut-être"), ["F2"]),
        ["a number twice"] = (grid => grid.With("A3", "21"), ["A3"]),
        ["no number"] = (grid => grid.With("A2", " "), ["A2"]),
        ["an error"] = (grid => grid.With("D2", "#N/A").With("B3", "#REF!"), ["D2", "B3"]),
        ["an error in French"] = (grid => grid.With("C2", "#NOM?"), ["C2"]),
        ["a column too narrow"] = (grid => grid.With("D2", "########"), ["D2"]),
        ["several faults of a row"] = (grid => grid.With("D2", "hier").With("F2", "hum").With("J2", "?"), ["D2", "F2", "J2"]),
        ["an unknown heading"] = (grid => grid.With("L1", "Allergies").With("L2", "arachides"), ["L1"]),
        ["a heading twice"] = (grid => grid.With("L1", "Groupe"), ["L1"]),
        ["data without a heading"] = (grid => grid.With("M2", "oups").With("M3", "oups"), ["M2"]),
        ["a required column left out"] = (grid => grid.WithoutColumn('E'), ["1"]),
        ["two headings wrong and a cell"] = (grid => grid.With("K1", "Groupes").With("C1", "Prénoms").With("D3", "x"), ["1", "C1", "K1", "D3"]),
        ["a null character"] = (grid => grid.With("B2", "a\0b"), ["B2"]),
    };

    public static TheoryData<string, SheetForm> UnderstoodFiles =>
        [.. from name in Understood.Keys from form in (SheetForm[])[SheetForm.Csv, SheetForm.Xlsx] select (name, form)];

    // XML has no null character, not even in writing.
    public static TheoryData<string, SheetForm> RefusedFiles =>
        [.. from name in Refused.Keys from form in (SheetForm[])[SheetForm.Csv, SheetForm.Xlsx] where name != "a null character" || form == SheetForm.Csv select (name, form)];

    [Theory, MemberData(nameof(UnderstoodFiles))]
    public void ADirtyFile_IsUnderstood(string name, SheetForm form) =>
        Read(Understood[name](new Grid()), form).ShouldBeRead().Children.ShouldBe(Clean);

    [Theory, MemberData(nameof(RefusedFiles))]
    public void ADirtyFile_IsRefusedAtTheCell(string name, SheetForm form)
    {
        var (dirty, cells) = Refused[name];
        Read(dirty(new Grid()), form).ShouldBeRefusedAt([.. cells.Select(cell => $"{(form == SheetForm.Csv ? "enfants" : "Enfants")} {cell}")]);
    }

    [Theory]
    [InlineData(DateOrder.DayFirst, "10/04/2014", "3-2-2015")]
    [InlineData(DateOrder.MonthFirst, "04/10/2014", "2.3.2015")]
    [InlineData(DateOrder.MonthFirst, "2014-04-10", "2/3/2015 00:00")]
    public void DatesInTheOrderDeclared_AreUnderstood(DateOrder order, string first, string second) =>
        Read(new Grid().With("D2", first).With("D3", second), SheetForm.Csv, order).ShouldBeRead().Children.ShouldBe(Clean);

    [Theory]
    [InlineData(DateOrder.DayFirst, "04/25/2014")]
    [InlineData(DateOrder.MonthFirst, "25/04/2014")]
    [InlineData(DateOrder.DayFirst, "10/04/14")]
    public void DatesThatCannotBeInTheOrderDeclared_AreRefused(DateOrder order, string date) =>
        Read(new Grid().With("D2", date), SheetForm.Csv, order).ShouldBeRefusedAt("enfants D2");

    [Fact]
    public void AnOptionalColumnLeftOut_KeepsWhatIsKept()
    {
        var kept = new RecordSet { Organisation = new Organisation("CPE"), Children = Clean };
        Filed.Read(SheetForm.Csv, new Grid().WithoutColumn('K').File(SheetForm.Csv), kept, name: "enfants.csv").ShouldBeRead().Children.ShouldBe(Clean);
        Filed.Read(SheetForm.Csv, new Grid().With("K3", "").With("H3", "").File(SheetForm.Csv), kept, name: "enfants.csv").ShouldBeRead().Children.ShouldBe(Clean);
    }

    [Theory]
    [InlineData("'=SOMME(A1)", "=SOMME(A1)")]
    [InlineData("=SOMME(A1)", "=SOMME(A1)")]
    [InlineData("'t Hart", "'t Hart")]
    [InlineData("l’Épée", "l’Épée")]
    [InlineData("Jean  Paul", "Jean  Paul")]
    public void AText_IsTakenAsItWasMeant(string typed, string meant)
    {
        foreach (var form in (SheetForm[])[SheetForm.Csv, SheetForm.Xlsx])
            Read(new Grid().With("B2", typed), form).ShouldBeRead().Children[0].LastName.ShouldBe(meant);
    }

    private static TableResult Read(Grid grid, SheetForm form, DateOrder dates = DateOrder.Undeclared) =>
        Filed.Read(form, grid.File(form), dates: dates, name: form == SheetForm.Csv ? "enfants.csv" : "classeur.xlsx");
}
