using Ponceau.Core.Records;

namespace Ponceau.Web.Pages;

/// <summary>Where a field of a rule, or what a message of the ministry speaks of, is corrected: the record's page, opened at the field.</summary>
/// <param name="Field">The field's name in the rules and on the pages (<c>child.nirec</c>); empty for the record as a whole.</param>
public sealed record FieldLink(string Href, string Field)
{
    /// <summary>What the contract calls a member of the agreement or of the file, where the rules say more (contract.md, section 6; rules.md).</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["number"] = "agreement.number",
        ["start"] = "agreement.start",
        ["end"] = "agreement.end",
        ["replacement"] = "agreement.replacement",
        ["schedule"] = "agreement.schedule",
        ["ecp"] = "agreement.ecp",
        ["csss"] = "agreement.csss",
        ["transitional"] = "agreement.transitional",
        ["fileNumber"] = "file.number",
        ["provider"] = "file.provider",
    };

    /// <summary>The field of a finding on a row, or the target of a message on it; what is not known leads to the agreement.</summary>
    public static FieldLink Of(string? field, ParentChildFile file, AgreementNumber agreement)
    {
        // A rule on either of two fields names both (Rule.Field): the first will do.
        var first = (field ?? "").Split(", ")[0];
        var known = Members.GetValueOrDefault(first, first);
        return Subject(known) switch
        {
            "component" => OfComponent(file.Component, known),
            "child" => At("/children", file.Child, known),
            "parentA" or "parentB" => At("/families", file.Family, known),
            "file" => At("/files", file.Number.Text, known),
            "agreement" => At("/agreements", agreement.Text, known),
            _ => At("/agreements", agreement.Text, ""),
        };
    }

    /// <summary>The settings of a component, at a field.</summary>
    public static FieldLink OfComponent(string component, string field = "") => At("/settings/components", component, field);

    /// <summary>The field's name on screen; the record's where the whole record is meant.</summary>
    public string Name(Texts texts) =>
        texts.Find("field." + Field) ?? texts.Find("group." + Field) ?? texts["group.agreement"];

    private static FieldLink At(string pages, string record, string field) =>
        new($"{pages}/{Uri.EscapeDataString(record)}{(field.Length > 0 ? "#" + field : "")}", field);

    private static string Subject(string field) => field.IndexOf('.') is >= 0 and var dot ? field[..dot] : field;
}
