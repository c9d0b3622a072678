using System.Text.Json.Nodes;
using Ponceau.Core.Interchange;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Tests.Interchange.Tables;

public class TableDefinitionTests
{
    public static TheoryData<string> Codes => [.. Table.All.Select(table => table.Code)];

    [Fact]
    public void EveryMemberOfTheDocument_HasAColumn()
    {
        string[] otherwise = ["format", "files.agreements", "children.emergencyContacts", "closures.days", "csssPeriods.periods", "agreements.schedule.weeks"];
        Members().Except(Columns()).Except(otherwise).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("children", "lastName", true)]
    [InlineData("children", "group", false)]
    [InlineData("families", "parentA.phone", false)]
    [InlineData("agreements", "end", true)]
    [InlineData("agreements", "endKind", false)]
    [InlineData("components", "accessCode", false)]
    public void AColumnMayLack_WhereTheMemberMay(string table, string path, bool required) =>
        Of(table).Columns.Single(column => column.Path == path).Column.Required.ShouldBe(required);

    [Theory, MemberData(nameof(Codes))]
    public void AColumnThatMayLack_MayLackInTheDocument(string code)
    {
        // What the tables let lack besides: the year of a set, which its days tell.
        var lacking = Of(code).Columns.Where(column => !column.Column.Required && column.Path is not ("year" or "financialYear" or "schedule.week2"));
        foreach (var column in lacking)
            if (PointerOf(code, column.Path) is { } pointer)
                DocumentReader.Read(new Edited().Without(pointer).Bytes).Faults.ShouldBeEmpty(pointer);
    }

    [Theory, MemberData(nameof(Codes))]
    public void AColumnThatMustBeThere_MustBeThereInTheDocument(string code)
    {
        foreach (var column in Of(code).Columns.Where(column => column.Column.Required && column.Path != "schedule.week1"))
            if (PointerOf(code, column.Path) is { } pointer)
                DocumentReader.Read(new Edited().Without(pointer).Bytes).Faults.ShouldNotBeEmpty(pointer);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Headings_AreUnderstoodInBothLanguages_AndSoIsTheName(string code)
    {
        var table = Of(code);
        foreach (var (index, column) in table.Columns.Index())
        {
            table.ColumnOf(table.Heading(column, Tabled.French)).ShouldBe(index);
            table.ColumnOf(table.Heading(column, Tabled.English)).ShouldBe(index);
            table.ColumnOf($"  * {column.Path.ToUpperInvariant()} ").ShouldBe(index);
        }
        Table.Named(table.Title(Tabled.French)).ShouldBe(table);
        Table.Named(table.Title(Tabled.English)).ShouldBe(table);
        Table.Named(code).ShouldBe(table);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Title_FitsASheetOfExcel(string code)
    {
        foreach (var title in (string[])[Of(code).Title(Tabled.French), Of(code).Title(Tabled.English)])
        {
            title.Length.ShouldBeLessThanOrEqualTo(31);
            title.IndexOfAny([':', '\\', '/', '?', '*', '[', ']']).ShouldBe(-1);
        }
    }

    [Theory, MemberData(nameof(Codes))]
    public void HeadingsAlone_TellTheTable(string code)
    {
        foreach (var sheet in Tabled.Written(Everything.Records()).Concat(Tabled.Written(Everything.Records(), Tabled.English)))
            if (Table.Named(sheet.Name)?.Code == code) Table.WithHeadings(sheet.Rows.First()).ShouldBe(Of(code));
    }

    [Fact]
    public void NoHeading_HoldsASignBetweenCells() =>
        Table.All.SelectMany(table => table.Columns.SelectMany(column => new[] { table.Heading(column, Tabled.French), table.Heading(column, Tabled.English) }))
            .Where(heading => heading.AsSpan().ContainsAny(";\t\"")).ShouldBeEmpty();

    private static Table Of(string code) => Table.All.Single(table => table.Code == code);

    private static IEnumerable<string> Columns() =>
        from table in Table.All from column in table.Columns select $"{table.Code}.{column.Path}";

    private static IEnumerable<string> Members()
    {
        var root = JsonNode.Parse(Everything.Document())!.AsObject();
        string Nested(string code, string pointer) => $"{code}.{pointer}";
        return Leaves(root).Select(path => path switch
        {
            _ when path.StartsWith("files.agreements.", StringComparison.Ordinal) => Nested("agreements", path[17..]),
            _ when path.StartsWith("children.emergencyContacts.", StringComparison.Ordinal) => Nested("contacts", path[27..]),
            _ => path.Replace(".days.", ".").Replace(".periods.", "."),
        }).Where(path => !path.StartsWith("agreements.schedule.weeks.", StringComparison.Ordinal)).Distinct();
    }

    /// <summary>The ways to the members that hold a value or a list of words.</summary>
    private static IEnumerable<string> Leaves(JsonNode? node, string path = "") => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        JsonArray items when items.Any(item => item is JsonObject) => items.SelectMany(item => Leaves(item, path)),
        _ => [path],
    };

    private static string? PointerOf(string code, string path) => (code, path) switch
    {
        ("organisation", _) => "/organisation/name",
        ("contacts", "child") or ("agreements", "file") or ("closures" or "csssPeriods", "component") => null,
        ("contacts", _) => $"/children/0/emergencyContacts/0/{path}",
        ("agreements", _) => $"/files/0/agreements/0/{path.Replace('.', '/')}",
        ("closures", _) => $"/closures/0/days/0/{path}",
        ("csssPeriods", _) => $"/csssPeriods/0/periods/0/{path}",
        _ => $"/{code}/0/{path.Replace('.', '/')}",
    };
}
