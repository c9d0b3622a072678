using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.TestData;
using Ponceau.Tests.Web.Transfer;
using Ponceau.Web;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Tests.Web.Custody;

/// <summary>A child with files of two families in one component, one agreement each, as its calendar shows them.</summary>
internal static class CustodyWorld
{
    public static readonly Week None = default;
    public static readonly Week Full = Week.MondayToFriday(Slots.Day);
    public static readonly Week Mornings = Week.MondayToFriday(Slots.AM);
    public static readonly Week Afternoons = Week.MondayToFriday(Slots.PM);

    public static readonly Texts French = Languages.French;
    public static readonly Texts English = Languages.English;

    public static Agreement Running(Schedule? schedule, string start, string? end = "2017-08-31") =>
        new() { Schedule = schedule, Start = DateOnly.Parse(start, CultureInfo.InvariantCulture), End = end is null ? null : DateOnly.Parse(end, CultureInfo.InvariantCulture) };

    public static RecordSetBuilder Shared(Agreement one, Agreement other) => new RecordSetBuilder().WithComponent()
        .WithFamily(f => Of(f, "Bégin")).WithChild().WithFile().WithAgreement(kept => Like(kept, one))
        .WithFamily(f => Of(f, "Roy")).WithFile().WithAgreement(kept => Like(kept, other));

    public static CustodyCalendar Calendar(RecordSetBuilder records, string today = "2016-09-25", Texts? texts = null) =>
        Calendars(records.Build(), today, texts).ShouldHaveSingleItem();

    public static IReadOnlyList<CustodyCalendar> Calendars(RecordSet records, string today = "2016-09-25", Texts? texts = null) =>
        CustodyCalendar.OfChild(new SnapshotBuilder(records).Build(), records.Children[0].Number, DateOnly.Parse(today, CultureInfo.InvariantCulture), texts ?? French);

    public static Agreement Like(Agreement kept, Agreement other) => kept with { Schedule = other.Schedule, Start = other.Start, End = other.End };

    private static Family Of(Family family, string lastName) => family with { ParentA = family.ParentA with { LastName = lastName, FirstName = "Test" } };
}
