using Ponceau.Core.Interchange.Tables.Forms;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>Each table, column by column. A column that may lack is a member that <c>ponceau/1</c> may leave out (data.md, section 2).</summary>
public sealed partial class Table
{
    private static readonly TextForm Text = new();
    private static readonly DigitsForm EightDigits = new(8);
    private static readonly DigitsForm Digits = new(0);
    private static readonly DateForm Date = new();
    private static readonly TimeForm Time = new();
    private static readonly FlagForm Flag = new();
    private static readonly WholeForm Whole = new();
    private static readonly TextOrWordForm Role = new(new Words("role", Parent.Roles));

    public static readonly Table Organisation = new("organisation", new Column("name", Text));

    public static readonly Table Components = new(
        "components",
        new Column("id", Text),
        new Column("name", Text),
        new Column("kind", new WordForm(new Words("kind", [.. Vocabularies.Kinds.Words]))),
        new Column("division", EightDigits),
        new Column("installation", EightDigits),
        new Column("accessCode", new TextIfGivenForm(), Required: false),
        new Column("effectiveDate", Date, Required: false),
        new Column("places", Whole, Required: false),
        new Column("eveningCare", Flag, Required: false),
        new Column("nightCare", Flag, Required: false),
        new Column("openDays", new WeekdaysForm(), Required: false),
        new Column("acceptsTransitional", Flag, Required: false),
        new Column("address", Text, Required: false),
        new Column("phone", Text, Required: false),
        new Column("opens", Time, Required: false),
        new Column("closes", Time, Required: false));

    public static readonly Table Providers = new("providers", new Column("id", Text), new Column("component", Text), new Column("name", Text));

    public static readonly Table Families = new(
        "families",
        new Column("number", EightDigits),
        new ColumnGroup(
            "parentA", false,
            new Column("lastName", Text),
            new Column("firstName", Text),
            new Column("role", Role),
            new ColumnGroup("address", false, new Column("line", Text), new Column("city", Text), new Column("province", Text), new Column("postalCode", Text)),
            new Column("phone", Text, Required: false),
            new Column("email", Text, Required: false),
            new Column("language", new WordForm(new Words("language", Vocabularies.Languages)), Required: false)),
        new ColumnGroup(
            "parentB", true,
            new Column("lastName", Text),
            new Column("firstName", Text),
            new Column("role", Role),
            new Column("phone", Text, Required: false),
            new Column("email", Text, Required: false)));

    public static readonly Table Children = new(
        "children",
        new Column("number", EightDigits),
        new Column("lastName", Text),
        new Column("firstName", Text),
        new Column("birthDate", Date),
        new Column("sex", new TextOrWordForm(new Words("sex", Child.Sexes))),
        new Column("bornOutsideQuebec", Flag),
        new Column("nirec", Digits),
        new Column("necsg", Digits),
        new Column("specialNeeds", Flag),
        new Column("status", new WordForm(new Words("status", [.. Vocabularies.Statuses.Words]))),
        new Column("group", Text, Required: false));

    public static readonly Table Contacts = new(
        "contacts",
        new Column("child", EightDigits),
        new Column("name", Text),
        new Column("phone", Text, Required: false),
        new Column("relation", Text));

    public static readonly Table Files = new(
        "files",
        new Column("number", EightDigits),
        new Column("component", Text),
        new Column("provider", new ReferenceForm()),
        new Column("family", EightDigits),
        new Column("child", EightDigits));

    public static readonly Table Agreements = new(
        "agreements",
        new Column("number", EightDigits),
        new Column("file", EightDigits),
        new Column("start", Date),
        new Column("end", Date),
        new Column("endKind", new WordForm(new Words("endKind", [.. Vocabularies.EndKinds.Words])), Required: false),
        new Column("noticeDate", Date, Required: false),
        new Column("replacement", Flag),
        new Column("ecp", Flag),
        new Column("ecpRecommendation", Flag, Required: false),
        new Column("csss", Flag),
        new Column("transitional", Flag),
        new Column("infant", Flag, Required: false),
        new Column("infantLastDay", Date, Required: false),
        new Column("signedOn", Date, Required: false),
        new Column("seasonalJustification", Flag, Required: false),
        new ScheduleColumns("schedule"),
        new Column("arrives", Time, Required: false),
        new Column("leaves", Time, Required: false),
        new Column("dailyRateCents", new MoneyForm(), Required: false),
        new Column("note", Text, Required: false));

    public static readonly Table Closures = new(
        "closures",
        new Column("component", Text),
        new Column("year", Whole, Required: false),
        new Column("date", Date),
        new Column("slots", new SlotsForm()),
        new Column("administrationOpen", Flag),
        new Column("careOpen", Flag),
        new Column("reason", new TextOrWordForm(new Words("reason", Closure.Reasons))));

    public static readonly Table CsssPeriods = new(
        "csssPeriods",
        new Column("component", Text),
        new Column("financialYear", Whole, Required: false),
        new Column("start", Date),
        new Column("end", Date),
        new Column("daysPerWeek", Whole),
        new Column("places", Whole, Required: false),
        new Column("ageCode", new TextOrWordForm(new Words("ageCode", CsssPeriod.AgeCodes))));

    /// <summary>In an order in which each refers only to those before it; the contacts, which belong to children, stand after them.</summary>
    public static readonly IReadOnlyList<Table> All =
        [Organisation, Components, Providers, Families, Children, Contacts, Files, Agreements, Closures, CsssPeriods];
}
