using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Core.Renewals;

/// <summary>The agreements that are to be renewed, one a file.</summary>
public static class DueRenewals
{
    /// <summary>Families who come back late in September still find their place.</summary>
    private const int DaysBack = 30;

    private const int DaysAhead = 60;
    private const int NewYear = 9;

    /// <summary>
    /// The last days that one usually wants to renew on a day: up to the coming 31 August. From September on that is a year away, and those made
    /// for it are not to be renewed yet: then only what ends within two months.
    /// </summary>
    public static DateSpan WindowOn(DateOnly today) =>
        new(today.AddDays(-DaysBack), today.Month < NewYear ? ReferenceYear.EndOf(today) : today.AddDays(DaysAhead));

    /// <summary>
    /// What is proposed for each file chosen: its last agreement that ends in the window or never ends. Those that cannot be renewed, or are not
    /// proposed, are among them, with the reason.
    /// </summary>
    /// <param name="withdrawn">The agreements that were taken back.</param>
    public static IReadOnlyList<Renewal> Of(RecordSet records, RenewalChoice choice, DateOnly today, IReadOnlySet<AgreementNumber> withdrawn)
    {
        var children = records.Children.ToDictionary(child => child.Number);
        var components = records.Components.ToDictionary(component => component.Id);
        var agreements = records.Agreements.ToLookup(agreement => agreement.File);
        return
        [
            .. from file in records.Files
               let child = children[file.Child]
               where choice.Takes(file, child)
               let last = LastIn(choice.Window, agreements[file.Number])
               where last is not null
               let renewal = Renewal.Propose(last, child, components[file.Component], agreements[file.Number], today)
               select withdrawn.Contains(last.Number) ? renewal with { Marks = [new(RenewalMarkKind.Withdrawn), .. renewal.Marks] } : renewal,
        ];
    }

    private static Agreement? LastIn(DateSpan window, IEnumerable<Agreement> ofTheFile) =>
        ofTheFile.Where(agreement => agreement.End is not { } end || end == DateOnly.MaxValue || window.Contains(end)).MaxBy(agreement => (agreement.Start, agreement.End));
}
