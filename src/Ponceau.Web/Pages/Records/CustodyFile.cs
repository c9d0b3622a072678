using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Web.Pages.Records;

/// <summary>A file of a child in shared custody, under its letter.</summary>
/// <param name="Letter">A, B and so on, in order of the files' numbers.</param>
/// <param name="Parent">Parent A; the file's number where there is no name.</param>
/// <param name="Agreements">Those that have a period.</param>
public sealed record CustodyFile(string Letter, string Parent, IReadOnlyList<Agreement> Agreements)
{
    /// <summary>The child's files in a component; none where they are of one family.</summary>
    public static IReadOnlyList<CustodyFile> Of(Snapshot snapshot, string child, string component)
    {
        var files = snapshot.Records.Files.Where(f => f.Child == child && f.Component == component).OrderBy(f => f.Number.Text, StringComparer.Ordinal).ToList();
        if (files.DistinctBy(f => f.Family).Count() < 2) return [];
        var families = snapshot.Records.Families.ToDictionary(f => f.Number);
        return
        [
            .. files.Select((file, place) => new CustodyFile(
                ((char)('A' + place % 26)).ToString(),
                PersonName.Of(families[file.Family].ParentA) is { Length: > 0 } name ? name : file.Number.Text,
                [.. snapshot.Records.Agreements.Where(a => a.File == file.Number && a.Period is not null).OrderBy(a => a.Start)])),
        ];
    }

    /// <summary>The agreement that runs on a date.</summary>
    public Agreement? On(DateOnly date) => Agreements.FirstOrDefault(agreement => agreement.Period!.Value.Contains(date));

    /// <summary>What it takes of a date.</summary>
    public Slots SlotsOn(DateOnly date) =>
        On(date) is { Schedule: { } schedule } agreement ? schedule.WeekOf(date, agreement.Start!.Value)[Week.DayOf(date)] : Slots.None;
}

/// <summary>Two agreements, of two files, that run at the same time.</summary>
/// <param name="Both">The days on which both run.</param>
public sealed record CustodyPair(CustodyFile One, Agreement OneAgreement, CustodyFile Other, Agreement OtherAgreement, DateSpan Both)
{
    public IReadOnlyList<Clash> Clashes { get; } = SharedCustody.Clashes(OneAgreement, OtherAgreement);

    public bool IsComparable => OneAgreement.Schedule is { IsEmpty: false } && OtherAgreement.Schedule is { IsEmpty: false };

    /// <summary>Every pair, those that still run first, then in order of start.</summary>
    /// <param name="of">An agreement that must be one of the two; null for any.</param>
    public static IReadOnlyList<CustodyPair> Of(IReadOnlyList<CustodyFile> files, Agreement? of, DateOnly today) =>
    [
        .. from one in files
           from other in files.SkipWhile(file => file != one).Skip(1)
           from first in one.Agreements
           from second in other.Agreements
           where of is null || first.Number == of.Number || second.Number == of.Number
           let both = SharedCustody.Overlap(first, second)
           where both is not null
           orderby both.Value.End < today, both.Value.Start
           select new CustodyPair(one, first, other, second, both.Value),
    ];
}
