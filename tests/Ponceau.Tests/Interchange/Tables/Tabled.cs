using System.Globalization;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;

namespace Ponceau.Tests.Interchange.Tables;

/// <summary>Tables made and read by tests.</summary>
internal static class Tabled
{
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");

    public static IReadOnlyList<Sheet> Written(RecordSet records, CultureInfo? language = null) =>
        TableWriter.Sheets(Table.All, records, language ?? French, withAccessCodes: true);

    public static RecordSet ShouldBeRead(this TableResult result)
    {
        result.Faults.Select(fault => $"{fault.Sheet} {fault.Cell} {fault.Column}: {fault.Message}").ShouldBeEmpty();
        return result.Records.ShouldNotBeNull();
    }

    /// <summary>Refused at these places and no others: <c>Enfants D3</c>.</summary>
    public static IReadOnlyList<TableFault> ShouldBeRefusedAt(this TableResult result, params string[] places)
    {
        result.Faults.Select(fault => $"{fault.Sheet} {(fault.Cell.Length > 0 ? fault.Cell : $"{fault.Row}")}").ShouldBe(places);
        result.Records.ShouldBeNull();
        return result.Faults;
    }
}
