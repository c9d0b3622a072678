using System.Text.Json;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>The rows of each table: what writes the members of each, in the order of the document.</summary>
internal static class TableRows
{
    public static IEnumerable<Action<Utf8JsonWriter>> Of(Table table, RecordSet records) => table.Code switch
    {
        "organisation" => [to => to.WriteString("name", records.Organisation.Name)],
        "components" => ByKey(records.Components, each => each.Id, (to, each) => ComponentJson.WriteMembers(to, each, withAccessCode: true)),
        "providers" => ByKey(records.Providers, each => each.Id, ProviderJson.WriteMembers),
        "families" => ByKey(records.Families, each => each.Number, FamilyJson.WriteMembers),
        "children" => ByKey(records.Children, each => each.Number, ChildJson.WriteMembers),
        "contacts" => records.Children.OrderBy(each => each.Number, StringComparer.Ordinal).SelectMany(child => child.EmergencyContacts.Select(contact => Contact(child, contact))),
        "files" => ByKey(records.Files, each => each.Number.Text, FileJson.WriteMembers),
        "agreements" => ByKey(records.Agreements, each => each.Number.Text, WriteAgreement),
        "closures" => records.Closures.OrderBy(each => each.Component, StringComparer.Ordinal).ThenBy(each => each.Year)
            .SelectMany(set => Set("year", set.Component, set.Year, set.Days, ClosureSetJson.WriteDayMembers)),
        "csssPeriods" => records.CsssPeriods.OrderBy(each => each.Component, StringComparer.Ordinal).ThenBy(each => each.FinancialYear)
            .SelectMany(set => Set("financialYear", set.Component, set.FinancialYear, set.Periods, CsssPeriodSetJson.WritePeriodMembers)),
        _ => throw new ArgumentOutOfRangeException(nameof(table), table.Code, "A table whose rows are not known"),
    };

    private static IEnumerable<Action<Utf8JsonWriter>> ByKey<T>(IEnumerable<T> records, Func<T, string> keyOf, Action<Utf8JsonWriter, T> write) =>
        records.OrderBy(keyOf, StringComparer.Ordinal).Select(record => (Action<Utf8JsonWriter>)(to => write(to, record)));

    private static Action<Utf8JsonWriter> Contact(Child child, EmergencyContact contact) => to =>
    {
        to.WriteString("child", child.Number);
        EmergencyContactJson.WriteMembers(to, contact);
    };

    private static void WriteAgreement(Utf8JsonWriter to, Agreement agreement)
    {
        to.WriteString("file", agreement.File.Text);
        AgreementJson.WriteMembers(to, agreement);
    }

    /// <summary>A row an item; a set that holds nothing has one row all the same.</summary>
    private static IEnumerable<Action<Utf8JsonWriter>> Set<T>(
        string year, string component, int of, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write) where T : class =>
        items.Cast<T?>().DefaultIfEmpty(null).Select(item => (Action<Utf8JsonWriter>)(to =>
        {
            to.WriteString("component", component);
            to.WriteNumber(year, of);
            if (item is not null) write(to, item);
        }));
}
