using System.Globalization;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Core.Records;
using Ponceau.Sheets;
using Ponceau.Tests.Interchange.Tables;

namespace Ponceau.Tests.Sheets;

/// <summary>Files of sheets made and read by tests.</summary>
internal static class Filed
{
    public static byte[] Written(SheetForm form, RecordSet records, CultureInfo language) => Written(form, Tabled.Written(records, language), language);

    public static byte[] Written(SheetForm form, IReadOnlyList<Sheet> sheets, CultureInfo language)
    {
        using var stream = new MemoryStream();
        SheetFile.Write(stream, form, sheets, language);
        return stream.ToArray();
    }

    public static IReadOnlyList<Sheet> Sheets(SheetForm form, byte[] bytes, string name = "dossiers")
    {
        var opened = SheetFile.Open(name, form, bytes);
        opened.Fault.ShouldBeNull();
        return opened.Sheets;
    }

    public static TableResult Read(SheetForm form, byte[] bytes, RecordSet? current = null, DateOrder dates = DateOrder.Undeclared, string name = "dossiers") =>
        TableReader.Read(Sheets(form, bytes, name), current, dates, current is null ? "CPE de la Rivière" : null);
}
