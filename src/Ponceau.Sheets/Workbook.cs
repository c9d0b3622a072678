using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Sheets;

/// <summary>A workbook (.xlsx) that came from outside.</summary>
internal sealed class Workbook
{
    private const int MostColumns = 256;

    /// <summary>How a workbook of the former format starts, and one that has a password.</summary>
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    private readonly byte[] _bytes;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<(int Row, int Column), string>> _marks;
    private IExcelDataReader? _reader;
    private int _at;

    // The reader of workbooks asks for the encodings of Windows even where it needs none of them.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Workbook(byte[] bytes) => (_bytes, _marks) = (bytes, WorkbookMarks.In(bytes));

    public static OpenedFile Open(string document, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(CompoundFile)) return OpenedFile.Refused(document, "OldWorkbook");
        if (Archive.Wrong(bytes) is { } wrong) return OpenedFile.Refused(document, wrong);
        try
        {
            return OpenedFile.Of([.. new Workbook(bytes).Sheets(document)]);
        }
        catch (Exception e) when (e is ExcelReaderException or System.Xml.XmlException or InvalidDataException or FormatException)
        {
            return OpenedFile.Refused(document, "NotArchive");
        }
        catch (TooWideException)
        {
            return OpenedFile.Refused(document, "TooLarge");
        }
    }

    private List<Sheet> Sheets(string document)
    {
        var sheets = new List<Sheet>();
        using var reader = Reader();
        do
        {
            if (reader.FieldCount > MostColumns) throw new TooWideException();
            var place = sheets.Count;
            sheets.Add(new Sheet(document, reader.Name, Rows(place)) { IsHidden = reader.VisibleState != "visible" });
            // Read to its end once, so that a broken sheet is a file that cannot be opened and not an accident later.
            while (reader.Read()) { }
        }
        while (reader.NextResult());
        return sheets;
    }

    private IEnumerable<SheetRow> Rows(int place)
    {
        var reader = At(place);
        var marks = _marks.GetValueOrDefault(reader.Name);
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new Cell[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = marks?.GetValueOrDefault((number - 1, i)) is { } mark ? Cell.OfMark(mark) : CellAt(reader, i);
            yield return new SheetRow(number, cells);
        }
    }

    /// <summary>
    /// A reader at the start of a sheet. Opening a workbook and passing over its sheets costs as much as reading them: the reader is kept, and goes on
    /// where the sheets are asked for in their order, as they are.
    /// </summary>
    private IExcelDataReader At(int place)
    {
        if (_reader is null || _at >= place)
        {
            _reader?.Dispose();
            (_reader, _at) = (Reader(), 0);
        }
        for (; _at < place; _at++) _reader.NextResult();
        return _reader;
    }

    private IExcelDataReader Reader() => ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(_bytes, writable: false));

    private static Cell CellAt(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => Cell.Empty,
        string text => Cell.OfText(text),
        double number => Cell.OfNumber(number),
        int number => Cell.OfNumber(number),
        bool flag => Cell.OfFlag(flag),
        DateTime moment => Cell.OfMoment(moment),
        TimeSpan time => Cell.OfMoment(DateTime.MinValue + time),
        var other => Cell.OfText(other.ToString()),
    };

    private sealed class TooWideException : Exception;
}
