using Ponceau.Core.Records;
using Ponceau.Core.Renewals;

namespace Ponceau.Tests.Renewals;

public sealed class SuccessionTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Schedule FullTime = new(Week.MondayToFriday(Slots.Day));
    private static readonly Schedule Mornings = new(Week.MondayToFriday(Slots.AM));
    private static readonly Child Child = new() { Number = "00000001", BirthDate = new(2025, 7, 15) };

    private static readonly Agreement Kept = new()
    {
        Number = AgreementNumber.FromStore("00000001"), Start = new(2026, 9, 1), End = new(2027, 8, 31), Schedule = FullTime,
        SignedOn = new(2026, 8, 15), Infant = true, InfantLastDay = new(2027, 1, 14),
    };

    public static TheoryData<string, Agreement, NewAgreementReason[]> Changes => new()
    {
        { "ECP", Kept with { Ecp = true }, [NewAgreementReason.Ecp] },
        { "CSSS", Kept with { Csss = true }, [NewAgreementReason.Csss] },
        { "schedule", Kept with { Schedule = Mornings }, [NewAgreementReason.Schedule] },
        { "transitional", Kept with { Transitional = true }, [NewAgreementReason.Transitional] },
        { "several", Kept with { Ecp = true, Schedule = Mornings }, [NewAgreementReason.Ecp, NewAgreementReason.Schedule] },
        { "schedule emptied", Kept with { Schedule = null }, [NewAgreementReason.Schedule] },
        { "two equal weeks say the same", Kept with { Schedule = new Schedule(FullTime.First, FullTime.First) }, [] },
        { "another end, still to come", Kept with { End = new(2027, 6, 30) }, [] },
        { "end of infancy", Kept with { Infant = false }, [] },
        { "signature, note and rate", Kept with { SignedOn = null, Note = "…", DailyRateCents = 935 }, [] },
        { "nothing", Kept, [] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void ChangeOfARunningAgreement_CallsForANewOne_OnlyForWhatTheProcedureNames(string _, Agreement typed, NewAgreementReason[] reasons) =>
        Succession.ReasonsFor(Kept, typed, Today).ShouldBe(reasons);

    [Fact]
    public void AgreementThatHasNotBegun_IsSimplyChanged() =>
        Succession.ReasonsFor(Kept, Kept with { Ecp = true }, Kept.Start!.Value.AddDays(-1)).ShouldBeEmpty();

    [Fact]
    public void ScheduleThatWasMissing_IsFilledIn() =>
        Succession.ReasonsFor(Kept with { Schedule = null }, Kept, Today).ShouldBeEmpty();

    [Theory]
    [InlineData(null, NewAgreementReason.Expired)]
    [InlineData(EndKind.Expiry, NewAgreementReason.Expired)]
    [InlineData(EndKind.Cancellation, NewAgreementReason.Cancelled)]
    public void AgreementThatHasRunOut_IsNotMadeLonger(EndKind? kind, NewAgreementReason reason)
    {
        var ended = Kept with { End = new(2026, 10, 31), EndKind = kind };
        var typed = ended with { End = new(2027, 8, 31), EndKind = null };
        Succession.ReasonsFor(ended, typed, Today).ShouldBe([reason]);
        var start = Succession.ProposedStart(ended, typed, Today);
        start.ShouldBe(new DateOnly(2026, 11, 1));
        var (old, next) = Succession.At(start, ended, typed, Child);
        old.ShouldBe(ended with { EndKind = kind ?? EndKind.Expiry });
        (next.Start, next.End, next.EndKind).ShouldBe((start, new DateOnly(2027, 8, 31), (EndKind?)null));
    }

    [Fact]
    public void NewAgreement_StartsOnTheDay_AndTheOldOneEndsTheDayBefore()
    {
        var day = new DateOnly(2026, 12, 7);
        var (ended, next) = Succession.At(day, Kept, Kept with { Schedule = Mornings }, Child);
        ended.ShouldBe(Kept with { End = new(2026, 12, 6), EndKind = EndKind.Replaced });
        next.ShouldBe(Kept with { Number = default, Start = day, Schedule = Mornings, SignedOn = null });
    }

    [Fact]
    public void NewAgreementAfterTheEndOfInfancy_IsNoInfants_AndKeepsTheLastDay()
    {
        var (_, next) = Succession.At(new(2027, 1, 15), Kept, Kept with { Ecp = true }, Child);
        (next.Infant, next.InfantLastDay).ShouldBe((false, Kept.InfantLastDay));
        Succession.At(new(2027, 1, 14), Kept, Kept with { Ecp = true }, Child).Next.Infant.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-09-07", true)]
    [InlineData("2026-09-14", false)]
    public void AlternatingWeeks_GoOnAlternating(string day, bool swapped)
    {
        var alternating = Kept with { Schedule = new Schedule(FullTime.First, Mornings.First) };
        var (_, next) = Succession.At(DateOnly.ParseExact(day, "yyyy-MM-dd"), alternating, alternating with { Ecp = true }, Child);
        next.Schedule.ShouldBe(swapped ? new Schedule(Mornings.First, FullTime.First) : alternating.Schedule);
    }

    [Theory]
    [InlineData("2026-09-01", false)]
    [InlineData("2026-09-02", true)]
    [InlineData("2027-09-01", true)]
    [InlineData("2027-09-02", false)]
    public void NewAgreement_StartsInsideTheOldOne_OrOnTheDayAfter(string day, bool can) =>
        Succession.CanStartOn(Kept, DateOnly.ParseExact(day, "yyyy-MM-dd")).ShouldBe(can);

    [Theory]
    [InlineData("2026-09-01", "2026-09-02")]
    [InlineData("2026-11-24", "2026-11-24")]
    [InlineData("2027-12-01", "2027-08-31")]
    public void ProposedStart_IsToday_InsideTheAgreement(string today, string start) =>
        Succession.ProposedStart(Kept, Kept with { Ecp = true }, DateOnly.ParseExact(today, "yyyy-MM-dd")).ShouldBe(DateOnly.ParseExact(start, "yyyy-MM-dd"));
}
