using Ponceau.Core.Merging;
using Ponceau.Core.Records;
using Ponceau.Web.Pages.History;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>What two records say, by the fields of a merge. The numbers of a child stand here whole: they are to be chosen between.</summary>
public sealed class MergeWords(RecordSet records, Texts texts)
{
    private readonly RecordWords _words = new(records, texts);
    private readonly RecordForms _forms = new(records, texts);

    public IReadOnlyList<MergeLine> Of<T>(Merge<T> merge)
        where T : class
    {
        var (kept, other) = (ValuesOf(merge.Kept), ValuesOf(merge.Compared));
        return [.. merge.Fields.Select(field => new MergeLine(field, LabelOf(field.Name), WordsIn(kept, field.Name), WordsIn(other, field.Name)))];
    }

    public string NameOf(object record) => _words.NameOf(record);

    private string LabelOf(string field) => texts.Find("merge.field." + field) ?? texts.Find("group." + field) ?? _words.LabelOf(field);

    private string WordsIn(IReadOnlyDictionary<string, string> values, string field) =>
        values.TryGetValue(field, out var words) && words.Length > 0 ? words : texts["record.empty"];

    private Dictionary<string, string> ValuesOf(object record)
    {
        var values = _forms.Of(record).SelectMany(form => FormDifferences.Values(form.Anchor, form.Form, texts)).ToDictionary(value => value.Field, value => value.Value);
        if (record is Child child)
            values[ChildMerge.Contacts] = string.Join("\n", child.EmergencyContacts.Select(contact => InOneLine(contact.Name, contact.Phone, contact.Relation)));
        if (record is Family family)
        {
            values["parentA.name"] = PersonName.Of(family.ParentA);
            values["parentA.address"] = OfAddress(family.Address);
            values["parentA"] = InOneLine(OfPerson(family.ParentA), OfAddress(family.Address));
            values["parentB.name"] = PersonName.Of(family.ParentB);
            values["parentB"] = family.ParentB is { } parentB ? OfPerson(parentB) : "";
        }
        return values;
    }

    private string OfPerson(Parent parent) =>
        InOneLine(PersonName.Of(parent), texts.Find($"role.{parent.Role}") ?? parent.Role, parent.Phone, parent.Email);

    private static string OfAddress(Address address) =>
        address is { Line: "", City: "" } && address.PostalCode.IsEmpty ? "" : InOneLine(address.Line, address.City, address.Province, address.PostalCode.Tidied);

    private static string InOneLine(params ReadOnlySpan<string> parts)
    {
        var said = new List<string>();
        foreach (var part in parts)
            if (part.Length > 0) said.Add(part);
        return string.Join(", ", said);
    }
}
