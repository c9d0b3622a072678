using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;

namespace Ponceau.Web.Pages.Creation;

/// <summary>What a new agreement of a file most often holds, for the form to begin with.</summary>
public static class AgreementProposal
{
    /// <param name="before">The file's other agreements.</param>
    public static Agreement Of(Child child, IEnumerable<Agreement> before, DateOnly today)
    {
        var last = before.OrderBy(agreement => agreement.End ?? DateOnly.MaxValue).ThenBy(agreement => agreement.Start).LastOrDefault();
        var start = last?.End is { } end && end >= today && end < DateOnly.MaxValue ? end.AddDays(1) : today;
        var isInfant = child.BirthDate is { } birth && birth <= start && start < Infancy.EndedOn(birth);
        return new Agreement
        {
            Start = start,
            End = ReferenceYear.EndOf(start),
            Infant = isInfant,
            InfantLastDay = isInfant ? LastInfantDay(child) : null,
            Schedule = last?.Schedule,
            Arrives = last?.Arrives,
            Leaves = last?.Leaves,
        };
    }

    /// <summary>The day before the child turns 18 months (ENT-15); none without a birth date.</summary>
    public static DateOnly? LastInfantDay(Child child) => child.BirthDate is { } birth ? Infancy.LastDay(birth) : null;
}
