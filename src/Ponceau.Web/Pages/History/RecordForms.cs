using Ponceau.Core.Records;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Agreements;
using Ponceau.Web.Pages.Children;
using Ponceau.Web.Pages.Families;
using Ponceau.Web.Pages.Records;
using Ponceau.Web.Pages.Settings.Components;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.History;

/// <summary>Records as forms show them, to read and compare their versions in the words of the fields.</summary>
public sealed class RecordForms(RecordSet records, Texts texts)
{
    /// <summary>The forms of a record, each by its name in the rules.</summary>
    public IEnumerable<(string Anchor, object Form)> Of(object record) => record switch
    {
        Child child => [("child", ChildForm.From(child))],
        Family family => [("parentA", ParentAForm.From(family)), ("parentB", ParentForm.From(family.ParentB))],
        ParentChildFile file => [("file", OfFile(file))],
        Agreement agreement => [("agreement", AgreementForm.From(agreement, Slots.Day))],
        Component component => [("component", ComponentForm.From(component))],
        Provider provider => [("provider", new { provider.Name })],
        ClosureSet set => [("closures", OfDays(set))],
        CsssPeriodSet set => [("csss", OfPeriods(set))],
        _ => [],
    };

    private object OfFile(ParentChildFile file) => new
    {
        Component = records.Components.FirstOrDefault(c => c.Id == file.Component)?.Name ?? file.Component,
        Provider = records.Providers.FirstOrDefault(p => p.Id == file.Provider)?.Name ?? file.Provider ?? "",
        Family = Numbered(records.Families.FirstOrDefault(f => f.Number == file.Family) is { } family ? PersonName.Of(family.ParentA) : "", file.Family),
        Child = Numbered(records.Children.FirstOrDefault(c => c.Number == file.Child) is { } child ? PersonName.Of(child) : "", file.Child),
    };

    private static string Numbered(string name, string number) => name.Length == 0 ? number : $"{name} ({number})";

    /// <summary>By date, so that a day put in between moves no other.</summary>
    private Dictionary<string, string> OfDays(ClosureSet set) => ByDate(set.Days, day => day.Date, day => string.Join(" · ", WordsOf(day)));

    private IEnumerable<string> WordsOf(Closure day)
    {
        yield return texts["history.closure.slots", ("slots", ScheduleWords.Of(day.Slots, texts))];
        if (day.Reason.Length > 0) yield return texts.Find($"transfer.reason.{day.Reason}") ?? day.Reason;
        if (day.AdministrationOpen) yield return texts["history.closure.administration"];
        if (day.CareOpen) yield return texts["history.closure.care"];
    }

    private Dictionary<string, string> OfPeriods(CsssPeriodSet set) => ByDate(set.Periods, period => period.Start, period => texts[
        "history.period",
        ("end", Written.Day(period.End)), ("days", period.DaysPerWeek), ("places", period.Places),
        ("age", texts.Find($"transfer.ageCode.{period.AgeCode}") ?? period.AgeCode)]);

    /// <summary>Two lines of one date are told from each other by their order.</summary>
    private static Dictionary<string, string> ByDate<T>(IEnumerable<T> lines, Func<T, DateOnly?> dateOf, Func<T, string> wordsOf) => lines
        .GroupBy(line => DateText.Write(dateOf(line))).OrderBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(group => group.Select((line, i) => (Key: i == 0 ? group.Key : $"{group.Key} ({i + 1})", Words: wordsOf(line))))
        .ToDictionary(line => line.Key, line => line.Words);
}
