using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Ponceau.Core.Interchange.Tables.Forms;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>Writes a row as the document writes a record: that record's members become the row's cells.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly Table _table;
    private readonly CultureInfo _language;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _to;
    private readonly Cell[] _cells;

    public RowWriter(Table table, CultureInfo language) =>
        (_table, _language, _to, _cells) = (table, language, new Utf8JsonWriter(_bytes), new Cell[table.Columns.Count]);

    /// <summary>The cells of the table's columns, good until the next row.</summary>
    public IReadOnlyList<Cell> Write(Action<Utf8JsonWriter> write)
    {
        _bytes.ResetWrittenCount();
        _to.Reset();
        _to.WriteStartObject();
        write(_to);
        _to.WriteEndObject();
        _to.Flush();
        using var json = JsonDocument.Parse(_bytes.WrittenMemory);
        Array.Clear(_cells);
        Fill(_table.Parts, json.RootElement, 0);
        // A row in which nothing stands would be passed over.
        if (Array.TrueForAll(_cells, cell => cell.IsEmpty)) _cells[0] = TextForm.EmptyText;
        return _cells;
    }

    public void Dispose() => _to.Dispose();

    private void Fill(IReadOnlyList<Part> parts, JsonElement json, int next)
    {
        foreach (var part in parts)
        {
            if (json.TryGetProperty(part.Name, out var value)) Fill(part, value, next);
            next += part.Width;
        }
    }

    private void Fill(Part part, JsonElement value, int next)
    {
        if (part is Column column) _cells[next] = column.Form.Written(value, _language);
        else if (value.ValueKind == JsonValueKind.Null) return;
        else if (part is ScheduleColumns) FillWeeks(value.GetProperty("weeks"), next);
        else if (part is ColumnGroup group)
        {
            Fill(group.Parts, value, next);
            // Nothing in any cell would mean null.
            if (group.MayLack && _cells.AsSpan(next, group.Width).IndexOfAnyExcept(Cell.Empty) < 0) _cells[next] = TextForm.EmptyText;
        }
    }

    private void FillWeeks(JsonElement weeks, int next)
    {
        for (var i = 0; i < weeks.GetArrayLength(); i++) _cells[next + i] = ScheduleColumns.Weeks[i].Form.Written(weeks[i], _language);
    }
}
