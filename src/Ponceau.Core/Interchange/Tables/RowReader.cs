using System.Buffers;
using System.Text.Json;
using Ponceau.Core.Interchange.Tables.Forms;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>Reads a row as the document reads a record: the row's cells become that record's members, and the document's own reader judges them.</summary>
internal sealed class RowReader : IDisposable
{
    private readonly DateOrder _dates;
    private readonly TableFaults _faults;
    private readonly SharedTexts _texts = new();
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _to;
    private object?[] _values = [];
    private bool[] _filled = [];

    public RowReader(DateOrder dates, TableFaults faults) => (_dates, _faults, _to) = (dates, faults, new Utf8JsonWriter(_bytes));

    /// <summary>Takes the cells of a row, whose faults are said of it.</summary>
    public void Take(SheetPlan plan, SheetRow row)
    {
        var columns = plan.Table.Columns;
        if (_values.Length < columns.Count) (_values, _filled) = (new object?[columns.Count], new bool[columns.Count]);
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = plan.PlaceOf(i) is { } place ? row[place] : Cell.Empty;
            _filled[i] = !cell.IsEmpty;
            _values[i] = ValueOf(columns[i].Column, i, cell);
            // The column that must be there lacks in the whole sheet, which was said once.
            if (plan.PlaceOf(i) is null && columns[i].Column.Required) _faults.Refuse(i, null);
        }
        for (var place = 0; place < row.Cells.Count; place++)
            if (!row.Cells[place].IsEmpty && plan.Known.Add(place)) _faults.AddAt(place, new Wrong("NoHeading"));
    }

    /// <summary>True where a cell of the row is filled in the table's columns from this one on.</summary>
    public bool IsFilledFrom(SheetPlan plan, int column) => _filled.AsSpan(column, plan.Table.Columns.Count - column).Contains(true);

    /// <summary>Reads the row that was taken, or the first of its columns.</summary>
    public T Read<T>(SheetPlan plan, Func<Members, T> read, int? columns = null)
    {
        _bytes.ResetWrittenCount();
        _to.Reset();
        var next = 0;
        _to.WriteStartObject();
        Write(plan.Table.Parts.Take(columns ?? plan.Table.Parts.Count), ref next);
        // The document has a file's agreements inside of it; here they have a sheet of their own.
        if (plan.Table == Table.Files) _to.WriteList<string>("agreements", [], _ => { });
        _to.WriteEndObject();
        _to.Flush();
        using var json = JsonDocument.Parse(_bytes.WrittenMemory);
        return Members.TryRead(json.RootElement, Place.Document, _faults, _texts, read, out var value) ? value : throw new InvalidOperationException("A row is an object");
    }

    public void Dispose() => _to.Dispose();

    private object? ValueOf(Column column, int index, Cell cell)
    {
        var value = column.Required ? column.Form.OfEmpty : CellForm.Absent;
        if (cell.IsEmpty) return value;
        var wrong = cell.Kind switch
        {
            CellKind.Error => new Wrong("CellError", ("value", PastedText.Clean(cell.Text))),
            CellKind.Formula => new Wrong("FormulaWithoutValue"),
            CellKind.StrayQuote => new Wrong("StrayQuote"),
            _ => column.Form.Read(cell, _dates, out value),
        };
        if (wrong is null) return value;
        _faults.Refuse(index, wrong);
        return column.Required ? column.Form.OfEmpty : CellForm.Absent;
    }

    private void Write(IEnumerable<Part> parts, ref int next)
    {
        foreach (var part in parts)
        {
            if (part is Column column) Write(column.Name, _values[next]);
            else if (!_filled.AsSpan(next, part.Width).Contains(true) && part is ScheduleColumns or ColumnGroup { MayLack: true }) _to.WriteNull(part.Name);
            else if (part is ScheduleColumns) WriteSchedule(part.Name, next);
            else if (part is ColumnGroup group)
            {
                _to.WriteStartObject(group.Name);
                Write(group.Parts, ref next);
                _to.WriteEndObject();
                continue;
            }
            next += part.Width;
        }
    }

    // A second week needs a first one; where that cell is empty, an empty list makes the reader say so.
    private void WriteSchedule(string name, int next)
    {
        if (!_filled[next]) _faults.Refuse(next, new Wrong("Lacking"));
        _to.WriteStartObject(name);
        _to.WriteStartArray("weeks");
        Write(null, _values[next] ?? new Dictionary<string, HashSet<string>>());
        if (_filled[next + 1]) Write(null, _values[next + 1] is Dictionary<string, HashSet<string>> second ? second : new Dictionary<string, HashSet<string>>());
        _to.WriteEndArray();
        _to.WriteEndObject();
    }

    private void Write(string? name, object? value)
    {
        if (value == CellForm.Absent) return;
        if (name is not null) _to.WritePropertyName(name);
        switch (value)
        {
            case null: _to.WriteNullValue(); break;
            case string text: _to.WriteStringValue(text); break;
            case bool flag: _to.WriteBooleanValue(flag); break;
            case int whole: _to.WriteNumberValue(whole); break;
            case IEnumerable<string> words: WriteWords(words); break;
            case Dictionary<string, HashSet<string>> week: WriteWeek(week); break;
            default: throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "A value that no form gives");
        }
    }

    private void WriteWords(IEnumerable<string> words)
    {
        _to.WriteStartArray();
        foreach (var word in words) _to.WriteStringValue(word);
        _to.WriteEndArray();
    }

    private void WriteWeek(Dictionary<string, HashSet<string>> week)
    {
        _to.WriteStartObject();
        foreach (var (day, slots) in week) Write(day, slots);
        _to.WriteEndObject();
    }
}
