using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>The document's words for what is one of a closed list (data.md, section 2).</summary>
internal static class Vocabularies
{
    public static readonly Vocabulary<ComponentKind> Kinds = new(
        ("cpe", ComponentKind.Cpe),
        ("subsidised-daycare", ComponentKind.SubsidisedDaycare),
        ("non-subsidised-daycare", ComponentKind.NonSubsidisedDaycare),
        ("coordinating-office", ComponentKind.CoordinatingOffice));

    public static readonly Vocabulary<ChildStatus> Statuses = new(
        ("active", ChildStatus.Active),
        ("inactive", ChildStatus.Inactive),
        ("archived", ChildStatus.Archived));

    public static readonly Vocabulary<EndKind> EndKinds = new(
        ("expiry", EndKind.Expiry),
        ("cancellation", EndKind.Cancellation),
        ("departure", EndKind.Departure),
        ("replaced", EndKind.Replaced));

    public static readonly Vocabulary<Slots> Slots = new(
        ("AM", Records.Slots.AM),
        ("PM", Records.Slots.PM),
        ("SOIR1", Records.Slots.Soir1),
        ("SOIR2", Records.Slots.Soir2),
        ("NUIT1", Records.Slots.Nuit1),
        ("NUIT2", Records.Slots.Nuit2));

    public static readonly Vocabulary<Weekdays> Weekdays = new(
        ("mon", Records.Weekdays.Monday),
        ("tue", Records.Weekdays.Tuesday),
        ("wed", Records.Weekdays.Wednesday),
        ("thu", Records.Weekdays.Thursday),
        ("fri", Records.Weekdays.Friday),
        ("sat", Records.Weekdays.Saturday),
        ("sun", Records.Weekdays.Sunday));

    public static readonly IReadOnlyList<string> Languages = ["fr", "en"];
}
