using Ponceau.Core.Records;
using Ponceau.Web;
using static Ponceau.Tests.Web.Custody.CustodyWorld;

namespace Ponceau.Tests.Web.Custody;

/// <summary>The conflicts in sentences.</summary>
public sealed class CustodyWordsTests
{
    private const string Both = "l’entente 00000001 (Bégin Test) et l’entente 00000002 (Roy Test) prennent les mêmes tranches.";

    [Fact]
    public void DateThatDoesNotComeBack_IsNamed() =>
        Conflicts(Running(new(None.With(0, Slots.AM)), "2016-09-26", "2016-10-02"), Running(new(Full), "2016-09-05"))
            .ShouldBe([$"Le lundi 2016-09-26 (AM), {Both}"]);

    [Fact]
    public void DatesThatDoNotComeBack_AreNamedEach() =>
        Conflicts(Running(new(None.With(0, Slots.AM).With(2, Slots.AM).With(3, Slots.AM)), "2016-09-26", "2016-10-02"), Running(new(Full), "2016-09-05"))
            .ShouldBe([$"Le lundi 2016-09-26, le mercredi 2016-09-28 et le jeudi 2016-09-29 (AM), {Both}"]);

    [Fact]
    public void DaysOfEveryWeek_AreToldOnce() =>
        Conflicts(Running(new(Full), "2016-09-07"), Running(new(Full), "2016-09-05"))
            .ShouldBe([$"Chaque semaine, du lundi au vendredi (AM, PM), du 2016-09-07 au 2017-08-31, {Both}"]);

    [Fact]
    public void DaysOfEveryOtherWeek_AreToldOnce() =>
        Conflicts(Running(new(Full, None), "2016-09-05"), Running(new(None.With(0, Slots.PM).With(2, Slots.PM), Full), "2016-09-05", null))
            .ShouldBe([$"Une semaine sur deux, le lundi et le mercredi (PM), du 2016-09-05 au 2017-08-23, {Both}"]);

    [Fact]
    public void DaysOfOtherWeeks_AreToldApart() =>
        Conflicts(Running(new(Full), "2016-09-05", null), Running(new(None.With(0, Slots.AM), None.With(1, Slots.AM)), "2016-09-05", null)).ShouldBe(
        [
            $"Une semaine sur deux, le lundi (AM), à partir du 2016-09-05, {Both}",
            $"Une semaine sur deux, le mardi (AM), à partir du 2016-09-13, {Both}",
        ]);

    [Fact]
    public void ManyConflicts_AreCutShort()
    {
        var odd = None.With(0, Slots.AM).With(1, Slots.PM).With(2, Slots.Day).With(3, Slots.Soir1).With(4, Slots.Evening);
        var told = Conflicts(Running(new(odd), "2016-09-05"), Running(new(odd), "2016-09-05"));
        told.Count.ShouldBe(4);
        told[^1].ShouldBe("Il y a 2 autres conflits.");
    }

    [Fact]
    public void English_SaysTheSame() =>
        Conflicts(Running(new(Full), "2016-09-05"), Running(new(None, Mornings), "2016-09-05"), English)
            .ShouldBe(["Every other week, from Monday to Friday (AM), from 2016-09-12 to 2017-08-31, agreement 00000001 (Bégin Test) and agreement 00000002 (Roy Test) take the same slots."]);

    private static IReadOnlyList<string> Conflicts(Agreement one, Agreement other, Texts? texts = null) => Calendar(Shared(one, other), texts: texts).Conflicts;
}
