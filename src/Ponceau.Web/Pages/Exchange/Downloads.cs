using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Ponceau.Core.Interchange;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;
using Ponceau.Data;
using Ponceau.Data.Store;
using Ponceau.Sheets;

namespace Ponceau.Web.Pages.Exchange;

/// <summary>The files that go out: all the records, the empty templates, the rows to correct, and what is kept of one family.</summary>
public static class Downloads
{
    private const string Json = "application/json";

    /// <summary>What a family is told of itself: not the closures and reserved places of a component, which are nobody's.</summary>
    private static readonly IReadOnlyList<Table> OfAFamily = [.. Table.All.Except([Table.Closures, Table.CsssPeriods])];

    public static string Export(string form) => $"/exchange/records.{form}";

    public static string Template(string form) => $"/exchange/template.{form}";

    public static string BadRows(string token) => $"/exchange/{token}/bad-rows";

    public static string Family(string number, bool asSheets) => $"/families/{Uri.EscapeDataString(number)}/data{(asSheets ? ".xlsx" : "")}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/exchange/records.{form:regex(^(xlsx|zip|json)$)}", ExportAsync);
        app.MapGet("/exchange/template.{form:regex(^(xlsx|zip)$)}", (string form, Texts texts) =>
            Sheets(TableWriter.Templates(Table.All, CultureInfo.CurrentUICulture, withReadMe: form == "xlsx"), $"{texts["exchange.name.template"]}.{form}"));
        app.MapGet("/exchange/{token:length(32)}/bad-rows", BadRowsAsync);
        app.MapGet("/families/{number}/data", (string number, RecordStore store, Texts texts, CancellationToken stop) => FamilyAsync(number, store, texts, asSheets: false, stop));
        app.MapGet("/families/{number}/data.xlsx", (string number, RecordStore store, Texts texts, CancellationToken stop) => FamilyAsync(number, store, texts, asSheets: true, stop));
    }

    private static async Task<IResult> ExportAsync(string form, RecordStore store, Database database, Texts texts, CancellationToken stop)
    {
        if (await store.LoadAsync(stop) is not { } records) return Results.NotFound();
        var name = $"{texts["exchange.name.records", ("date", database.Today)]}.{form}";
        return form == "json" ? Document(records, name) : Sheets(TableWriter.Sheets(Table.All, records, CultureInfo.CurrentUICulture), name);
    }

    /// <summary>In the form in which one file came; a workbook where several did.</summary>
    private static async Task<IResult> BadRowsAsync(string token, RecordStore store, PendingImports pending, Texts texts, CancellationToken stop)
    {
        if (pending.Find(token) is not { } import) return Results.NotFound();
        var sheets = ImportReading.Of(import, await store.LoadAsync(stop)).BadRows;
        if (sheets.Count == 0) return Results.NotFound();
        var form = import.Files is [var only] && SheetFile.FormOf(only.Name) is SheetForm.Csv ? "csv" : "xlsx";
        return Sheets(sheets, $"{texts["exchange.name.badRows"]}.{form}");
    }

    private static async Task<IResult> FamilyAsync(string number, RecordStore store, Texts texts, bool asSheets, CancellationToken stop)
    {
        if ((await store.LoadAsync(stop))?.OfFamily(number) is not { } records) return Results.NotFound();
        // A number that came in with a document can hold anything; a file's name cannot.
        var name = $"{texts["exchange.name.family"]}-{string.Concat(number.Where(char.IsAsciiLetterOrDigit))}";
        return asSheets
            ? Sheets(TableWriter.Sheets(OfAFamily, records, CultureInfo.CurrentUICulture), name + ".xlsx")
            : Document(records, name + ".json");
    }

    private static IResult Document(RecordSet records, string name)
    {
        using var output = new MemoryStream();
        DocumentWriter.Write(output, records, withAccessCodes: false);
        return Results.File(output.ToArray(), Json, name);
    }

    private static IResult Sheets(IReadOnlyList<Sheet> sheets, string name)
    {
        using var output = new MemoryStream();
        var form = SheetFile.FormOf(name)!.Value;
        SheetFile.Write(output, form, sheets, CultureInfo.CurrentUICulture);
        return Results.File(output.ToArray(), TypeOf(form), name);
    }

    private static string TypeOf(SheetForm form) => form switch
    {
        SheetForm.Csv => "text/csv",
        SheetForm.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        SheetForm.Zip => "application/zip",
    };
}
