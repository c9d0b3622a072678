using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>One reading of tables: what is referred to before what refers to it, whatever the order of the sheets.</summary>
internal sealed class TableReading(IReadOnlyList<SheetPlan> plans, RowReader rows, TableFaults faults, RecordSet? current)
{
    private readonly Register _register = new(current);
    private readonly List<int> _componentRows = [];

    public RecordSet Read(string? organisation, IReadOnlyList<Sheet> sheets)
    {
        var records = new RecordSet
        {
            Organisation = OrganisationOf(organisation, sheets),
            Components = Records(Table.Components, at => ComponentJson.Read(at, _register), each => _register.Components.Kept(each.Id), _componentRows),
            Providers = Records(Table.Providers, at => ProviderJson.Read(at, _register), each => _register.Providers.Kept(each.Id)),
            Families = Records(Table.Families, at => FamilyJson.Read(at, _register), each => _register.Families.Kept(each.Number)),
            Children = ReadChildren(),
            Files = Records(Table.Files, at => FileJson.Read(at, _register, []), each => _register.Files.Kept(each.Number)),
            Agreements = Records(Table.Agreements, ReadAgreement, each => _register.Agreements.Kept(each.Number)),
            Closures = ReadClosures(),
            CsssPeriods = ReadCsssPeriods(),
        };
        foreach (var move in _register.MovesThatLeaveAFile()) faults.Add(move, new Wrong("ProviderMoved"));
        return records;
    }

    public TableFault FaultOfComponent(int place, string message)
    {
        var (plan, row, index) = faults.RowOf(_componentRows[place]);
        return new TableFault(plan.Sheet.Document, plan.Sheet.Name, row, "", "", $"/components/{index}/division", message);
    }

    private Organisation OrganisationOf(string? name, IReadOnlyList<Sheet> sheets)
    {
        var given = new List<Organisation>();
        Each(Table.Organisation, (plan, row) =>
        {
            given.Add(rows.Read(plan, at => OrganisationJson.Read(at, _register)));
            if (given.Count > 1) faults.Add(row, null, new Wrong("OrganisationTwice"));
            // Nothing of a name that is kept already is changed by an import.
            if (faults.IsFaulty) plan.Tally.CountFaulty();
        });
        if (given is [var first, ..]) return first;
        if (name is not null && _register.IsOfAnother(name)) faults.AddSheet(0, sheets[0], new Wrong("OtherOrganisation"));
        if (name is null && current is null && plans.Count > 0) faults.AddSheet(0, sheets[0], new Wrong("NoOrganisation"));
        return name is null ? current?.Organisation ?? new Organisation("") : new Organisation(name);
    }

    private List<Child> ReadChildren()
    {
        var contacts = new ContactRows();
        Each(Table.Contacts, (plan, row) =>
        {
            var (child, contact) = rows.Read(plan, at => (at.Identifier("child"), EmergencyContactJson.Read(at)));
            contacts.Add(child, contact, plan, row, faults.IsFaulty);
        });
        var children = Records(Table.Children, at => contacts.PutInto(ChildJson.Read(at, _register)), each => _register.Children.Kept(each.Number));
        children.AddRange(contacts.OfKept(_register, faults));
        return children;
    }

    private Agreement ReadAgreement(Members at)
    {
        var file = FileNumber.FromStore(at.Text("file"));
        if (_register.Files.Find(file) is null) at.Refuse("file", new Wrong("UnknownFile"));
        return AgreementJson.Read(at, file, _register);
    }

    private IReadOnlyList<ClosureSet> ReadClosures()
    {
        var kept = (current?.Closures ?? []).ToDictionary(set => (set.Component, set.Year));
        return ReadSets(Table.Closures, "year", ClosureSetJson.ReadDay, day => day.Date?.Year).Sets(
            (set, days) => new ClosureSet { Component = set.Component, Year = set.Year, Days = new(days) },
            set => kept.GetValueOrDefault((set.Component, set.Year)));
    }

    private IReadOnlyList<CsssPeriodSet> ReadCsssPeriods()
    {
        var kept = (current?.CsssPeriods ?? []).ToDictionary(set => (set.Component, set.FinancialYear));
        return ReadSets(Table.CsssPeriods, "financialYear", CsssPeriodSetJson.ReadPeriod, period => FinancialYearOf(period.Start)).Sets(
            (set, periods) => new CsssPeriodSet { Component = set.Component, FinancialYear = set.Year, Periods = new(periods) },
            set => kept.GetValueOrDefault((set.Component, set.FinancialYear)));
    }

    private static int? FinancialYearOf(DateOnly? day) => day is { } start ? start.Month >= 4 ? start.Year : start.Year - 1 : null;

    /// <summary>Rows of a component and a year; where the year is left out, it is that of the row's day.</summary>
    private SetRows<T> ReadSets<T>(Table table, string year, Func<Members, T> readItem, Func<T, int?> yearOf) where T : class
    {
        var sets = new SetRows<T>();
        Each(table, (plan, _) =>
        {
            // The component and the year alone: a set that holds nothing.
            var holds = rows.IsFilledFrom(plan, 2);
            var (set, item) = rows.Read(
                plan,
                at =>
                {
                    var component = at.Reference("component", _register.Components, "UnknownComponent");
                    var given = at.WholeOrNull(year, null);
                    var item = holds ? readItem(at) : null;
                    if ((given ??= item is null ? null : yearOf(item)) is null) at.Refuse(year, new Wrong("Lacking"));
                    return ((component, given ?? 0), item);
                },
                holds ? null : 2);
            sets.Add(set, plan, faults.IsFaulty, item);
        });
        return sets;
    }

    private List<T> Records<T>(Table table, Func<Members, T> read, Func<T, T?> keptOf, List<int>? readRows = null) where T : class
    {
        var records = new List<T>();
        Each(table, (plan, row) =>
        {
            var record = rows.Read(plan, read);
            records.Add(record);
            readRows?.Add(row);
            if (faults.IsFaulty) plan.Tally.CountFaulty();
            else plan.Tally.Count(record, keptOf(record));
        });
        return records;
    }

    private void Each(Table table, Action<SheetPlan, int> read)
    {
        var index = 0;
        foreach (var plan in plans.Where(plan => plan.Table == table))
            foreach (var row in plan.DataRows)
            {
                var place = faults.Start(plan, row.Number, index++);
                rows.Take(plan, row);
                read(plan, place);
            }
    }
}
