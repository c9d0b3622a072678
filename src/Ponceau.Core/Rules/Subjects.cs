using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;
using Ponceau.Core.Rules.Partners;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules;

// What the rules of each subject read. A partner is another record that a rule about pairs has found; null where there is none.

internal readonly record struct ComponentSubject(Component Component, Component? Twin);

internal readonly record struct ChildSubject(Child Child, DateOnly AsOf, Child? SameNirec, Child? SameIdentity);

/// <param name="Part">Which of the child's names it is, for the sentence.</param>
internal readonly record struct ChildNameSubject(string Name, Term Part);

internal readonly record struct FamilySubject(Family Family);

internal readonly record struct AddressSubject(Address Address, AddressLine Line);

/// <param name="TwoFamilies">The child has files of two families in the component.</param>
/// <param name="OtherParentsFile">The other family's file whose parent A is this family's parent B.</param>
internal readonly record struct FileSubject(ParentChildFile File, Family Family, Component Component, bool TwoFamilies, ParentChildFile? OtherParentsFile);

internal readonly record struct AgreementSubject(
    Agreement Agreement, Child Child, Component Component, DateOnly AsOf, AgreementPartners Partners, int Ordinal, CsssPlaces Csss)
{
    public Agreement? SharesADayWith => Partners.SharesADay[Ordinal];
    public Agreement? Renews => Partners.Renews[Ordinal];
    public Agreement? TakesASlotOf => Partners.TakesASlot[Ordinal];
    public Agreement? StartsApartFrom => Partners.StartsApart[Ordinal];

    /// <summary>The child's age in whole months at the start; none where the birth date or the start is missing.</summary>
    public int? MonthsAtStart => Child.BirthDate is { } birth && Agreement.Start is { } start ? Age.InMonths(birth, start) : null;
}

/// <param name="Dates">How many different dates the set holds.</param>
internal readonly record struct ClosureSetSubject(ClosureSet Set, Component Component, int Dates);

/// <param name="Occurrence">1 where the date stands for the first time in the set; 0 where it is missing.</param>
internal readonly record struct ClosureSubject(Closure Day, int Place, int Occurrence, int Year, Component Component);

internal readonly record struct HolidaySubject(StatutoryHoliday Holiday, IReadOnlySet<DateOnly> Listed, Component Component);

internal readonly record struct CsssSetSubject(CsssPeriodSet Set, Component Component);

internal readonly record struct CsssPeriodSubject(CsssPeriod Period, CsssPeriodSet Set, int Place, Component Component);
