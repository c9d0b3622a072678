namespace Ponceau.Core.Interchange.Tables;

/// <summary>
/// Collects the faults of tables: what a reader of the document says of a member is said of the cell that holds it. A row is read as if it were a
/// document of its own, whose place is the row.
/// </summary>
internal sealed class TableFaults : Faults
{
    private readonly List<(int Order, int Row, int Column, TableFault Fault)> _found = [];
    private readonly List<RowPlace> _rows = [];
    private readonly HashSet<int> _refused = [];
    private bool _moreThanMost;

    /// <summary>Sentences that say nothing: what they speak of was not read, since a sheet was refused.</summary>
    public HashSet<string> Unknowable { get; } = [];

    public override bool None => _found.Count == 0;

    /// <summary>True where the row of this moment has a fault.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>The rows were read up to here; what is said next is said of this one.</summary>
    /// <returns>A number for this row, to come back to it.</returns>
    public int Start(SheetPlan plan, int row, int index)
    {
        _rows.Add(new RowPlace(plan, row, index));
        _refused.Clear();
        IsFaulty = false;
        return _rows.Count - 1;
    }

    public override long OffsetOf(ReadOnlySpan<byte> bytes) => _rows.Count - 1;

    /// <summary>A fault of the document's readers.</summary>
    public override void Add(Spot spot, Wrong wrong)
    {
        var place = _rows[(int)spot.Offset];
        var column = place.Plan.Table.ColumnAt(spot.Place.Pointer);
        if (spot.Offset == _rows.Count - 1) IsFaulty = true;
        if (spot.Offset == _rows.Count - 1 && column is { } refused && !_refused.Add(refused)) return;
        Add(place, column, wrong);
    }

    /// <summary>A fault of a column of the table, in a row that was read.</summary>
    public void Add(int row, int? column, Wrong wrong) => Add(_rows[row], column, wrong);

    /// <summary>A fault of the row of this moment, in a column of the table.</summary>
    public void Refuse(int column, Wrong? wrong)
    {
        IsFaulty = true;
        if (_refused.Add(column) && wrong is { } said) Add(_rows[^1], column, said);
    }

    /// <summary>A fault of the row of this moment, in a column of the sheet that the table does not have.</summary>
    public void AddAt(int place, Wrong wrong)
    {
        IsFaulty = true;
        var (plan, row, _) = _rows[^1];
        Add(plan.Order, row, place, Of(plan, row, place, "", wrong));
    }

    public void AddHeading(SheetPlan plan, int? place, Wrong wrong) =>
        Add(plan.Order, plan.Headings.Number, place ?? -1, Of(plan, plan.Headings.Number, place, $"/{plan.Table.Code}", wrong));

    /// <summary>A fault of a whole sheet, or of the whole file.</summary>
    public void AddSheet(int order, Sheet sheet, Wrong wrong) =>
        Add(order, 0, -1, new TableFault(sheet.Document, sheet.Name, 0, "", "", "", TableTexts.Say(wrong)));

    public RowPlace RowOf(int row) => _rows[row];

    /// <summary>By sheet, row and column.</summary>
    public IReadOnlyList<TableFault> Ordered()
    {
        List<TableFault> faults = [.. _found.OrderBy(each => each.Order).ThenBy(each => each.Row).ThenBy(each => each.Column).Select(each => each.Fault)];
        if (_moreThanMost) faults.Add(TableFault.OfDocument("", TableTexts.Say(new Wrong("TooManyFaults", ("limit", $"{Most}")))));
        return faults;
    }

    private void Add(RowPlace place, int? column, Wrong wrong)
    {
        if (Unknowable.Contains(wrong.Sentence)) return;
        var at = column is { } known ? place.Plan.PlaceOf(known) : null;
        var pointer = $"/{place.Plan.Table.Code}/{place.Index}";
        if (column is { } named) pointer += $"/{place.Plan.Table.Columns[named].Path.Replace('.', '/')}";
        Add(place.Plan.Order, place.Row, at ?? -1, Of(place.Plan, place.Row, at, pointer, wrong));
    }

    private void Add(int order, int row, int column, TableFault fault)
    {
        if (_found.Count < Most) _found.Add((order, row, column, fault));
        else _moreThanMost = true;
    }

    private static TableFault Of(SheetPlan plan, int row, int? place, string pointer, Wrong wrong) => new(
        plan.Sheet.Document, plan.Sheet.Name, row,
        place is { } heading ? plan.HeadingAt(heading) : "",
        place is { } column ? $"{SheetPlan.Letters(column)}{row}" : "",
        pointer, TableTexts.Say(wrong));
}

/// <summary>A row that was read.</summary>
/// <param name="Index">Its place among the records of its kind.</param>
internal readonly record struct RowPlace(SheetPlan Plan, int Row, int Index);
