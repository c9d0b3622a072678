using Ponceau.Core.Records;
using Ponceau.TestData;
using Ponceau.Tests.Web.Transfer;
using Ponceau.Web.Pages.Records;
using static Ponceau.Tests.Web.Custody.CustodyWorld;

namespace Ponceau.Tests.Web.Custody;

/// <summary>Which two weeks are shown, and whose each slot is.</summary>
public sealed class CustodyCalendarTests
{
    [Fact]
    public void AlternateWeeks_ComplementEachOther()
    {
        var calendar = Calendar(Shared(Running(new(Full, None), "2016-09-05"), Running(new(None, Full), "2016-09-05")));
        calendar.Conflicts.ShouldBeEmpty();
        calendar.Stands.ShouldBe("Les horaires se complètent\u00a0: aucune tranche n’est prise deux fois.");
        Drawn(calendar).ShouldBe(
        [
            "2016-09-19 (A1 B1)", "AM AAAAA..", "PM AAAAA..",
            "2016-09-26 (A2 B2)", "AM BBBBB..", "PM BBBBB..",
        ]);
    }

    [Fact]
    public void HalfDays_AreEachToItsParent() =>
        Drawn(Calendar(Shared(Running(new(Mornings), "2016-09-05"), Running(new(Afternoons), "2016-09-12")))).ShouldBe(
        [
            "2016-09-19 ()", "AM AAAAA..", "PM BBBBB..",
            "2016-09-26 ()", "AM AAAAA..", "PM BBBBB..",
        ]);

    /// <summary>Weeks are counted from the Monday on or before each agreement's own start.</summary>
    [Fact]
    public void OtherStart_ShiftsItsWeeks() =>
        Drawn(Calendar(Shared(Running(new(Full, None), "2016-09-07"), Running(new(None, Mornings), "2016-09-12")))).ShouldBe(
        [
            // The next conflict is that of the 5th: the Monday of the same weeks.
            "2016-10-03 (A1 B2)", "AM 22222..", "PM AAAAA..",
            "2016-10-10 (A2 B1)", "AM .......", "PM .......",
        ], "the next conflict after 2016-09-25 is on 2016-10-03");

    [Theory]
    [InlineData("2016-09-25", "2016-09-19")]
    [InlineData("2016-08-01", "2016-09-12")]
    [InlineData("2016-09-08", "2016-09-12")]
    [InlineData("2017-08-30", "2017-08-28")]
    [InlineData("2018-01-01", "2016-09-12")]
    public void TwoWeeks_AreThoseOfToday_OrOfTheNearestTime_WholeWhereTheyCan(string today, string monday) =>
        Calendar(Shared(Running(new(Mornings), "2016-09-07"), Running(new(Afternoons), "2016-09-01")), today).Mondays[0].ToString("yyyy-MM-dd").ShouldBe(monday);

    [Fact]
    public void ConflictToCome_IsShownBeforeWhatIsWellToday()
    {
        var renewed = Shared(Running(new(Mornings), "2016-09-05", "2016-12-31"), Running(new(Afternoons), "2016-09-05", "2016-11-01"))
            .WithAgreement(kept => Like(kept, Running(new(Mornings), "2016-11-02", "2016-12-31")));
        Calendar(renewed).Mondays.ShouldBe([new(2016, 11, 7), new(2016, 11, 14)]);
    }

    [Fact]
    public void AgreementsOfTheTwoWeeks_AreLinkedTo()
    {
        var calendar = Calendar(Shared(Running(new(Mornings), "2016-09-05"), Running(new(Afternoons), "2016-09-20", "2016-09-30"))
            .WithAgreement(kept => Like(kept, Running(new(Afternoons), "2016-10-01")) with { Number = AgreementNumber.FromInput("00000003") })
            .WithAgreement(kept => Like(kept, Running(new(Afternoons), "2017-10-01", "2017-12-31")) with { Number = AgreementNumber.FromInput("00000004") }));
        calendar.Files.Select(file => string.Join(' ', calendar.AgreementsOf(file).Select(a => a.Number.Text))).ShouldBe(["00000001", "00000002 00000003"]);
    }

    [Fact]
    public void SlotThatIsNotOffered_IsShownWhereItIsTaken() =>
        Calendar(Shared(Running(new(None.With(6, Slots.Nuit2)), "2016-09-05"), Running(new(Full), "2016-09-05"))).Rows.ShouldBe([Slots.AM, Slots.PM, Slots.Nuit2]);

    [Fact]
    public void AgreementsThatNeverRunTogether_HaveNoTwoWeeks()
    {
        var calendar = Calendar(Shared(Running(new(Full), "2016-01-04", "2016-06-30"), Running(new(Full), "2016-09-05")));
        calendar.Mondays.ShouldBeEmpty();
        calendar.Stands.ShouldBe("Les ententes de ces dossiers ne courent jamais en même temps.");
    }

    [Fact]
    public void AgreementWithoutASchedule_IsNotSaidToComplementTheOther() =>
        Calendar(Shared(Running(null, "2016-09-05"), Running(new(Full), "2016-09-05"))).Stands.ShouldStartWith("L’une des deux ententes n’a pas d’horaire");

    [Fact]
    public void FilesOfOneFamily_AreNoSharedCustody() => Calendars(RecordSetBuilder.Ready().WithFile().WithAgreement().Build()).ShouldBeEmpty();

    [Fact]
    public void FilesInTwoComponents_AreNoSharedCustody() => Calendars(RecordSetBuilder.Ready().WithComponent().WithFamily().WithFile().WithAgreement().Build()).ShouldBeEmpty();

    [Fact]
    public void AgreementsPage_SpeaksOfThatAgreementOnly()
    {
        var records = Shared(Running(new(Full), "2016-01-04", "2016-06-30"), Running(new(Full), "2016-06-01", "2016-12-31"))
            .WithAgreement(kept => Like(kept, Running(new(Full), "2017-01-01", "2017-06-30")) with { Number = AgreementNumber.FromInput("00000003") }).Build();
        var snapshot = new SnapshotBuilder(records).Build();
        Of(1).Conflicts.ShouldHaveSingleItem();
        Of(2).Conflicts.ShouldBeEmpty();
        Of(2).Mondays.ShouldBeEmpty();

        CustodyCalendar Of(int place) => CustodyCalendar.OfAgreement(snapshot, records.Agreements[place], Valid.Today, French).ShouldHaveSingleItem();
    }

    /// <summary>The calendar as lines: a letter for who takes a slot, 2 for a conflict.</summary>
    private static IEnumerable<string> Drawn(CustodyCalendar calendar) =>
        from monday in calendar.Mondays
        let numbers = string.Join(' ', calendar.WeekNumbers(monday).Select(each => $"{each.Letter}{each.Week}"))
        from line in (string[])[$"{monday:yyyy-MM-dd} ({numbers})", .. calendar.Rows.Select(slot => $"{slot} {string.Concat(Enumerable.Range(0, 7).Select(day => Letter([.. calendar.At(monday.AddDays(day), slot)])))}")]
        select line;

    private static string Letter(CustodyFile[] files) => files switch { [] => ".", [var one] => one.Letter, _ => "2" };
}
