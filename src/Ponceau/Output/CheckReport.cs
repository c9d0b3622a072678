using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Output;

/// <summary>What the rules say of a document, as JSON and in words.</summary>
public static class CheckReport
{
    /// <param name="component">Only this one; null for all.</param>
    /// <param name="isUpToDate">Whether the ministry has accepted an agreement as it stands; documents know nothing of it.</param>
    public static CheckedDocumentJson ToJson(string document, Judgement judgement, string? component, Func<AgreementNumber, bool> isUpToDate) => new(document)
    {
        AsOf = judgement.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Components = [.. judgement.Components.Where(c => component is null || c.Component.Id == component).Select(c => ToJson(c, isUpToDate))],
    };

    public static ExitCode CodeOf(CheckedDocumentJson document)
    {
        if (document.Faults is not null) return ExitCode.Usage;
        var outcomes = document.Components!.SelectMany(c =>
            c.Rows.Select(r => r.Outcome).Concat(c.Closures.Select(s => s.Outcome)).Concat(c.CsssPeriods.Select(s => s.Outcome)));
        return outcomes.Any(o => o is "blocked" or "held") ? ExitCode.SomeStay : ExitCode.Done;
    }

    public static void Write(TextWriter output, CheckedDocumentJson document)
    {
        output.WriteLine(document.Document);
        foreach (var fault in document.Faults ?? []) output.WriteLine($"  {fault.Pointer}  {fault.Message}");
        foreach (var component in document.Components ?? [])
        {
            output.WriteLine($"  {component.Id}");
            WriteFindings(output, "    ", component.Findings);
            foreach (var row in component.Rows) WriteLine(output, row.Agreement, row.Outcome, row.Findings);
            foreach (var set in component.Closures) WriteLine(output, CliTexts.Get("check.closures", ("year", set.Year)), set.Outcome, set.Findings);
            foreach (var set in component.CsssPeriods) WriteLine(output, CliTexts.Get("check.csss-periods", ("year", set.FinancialYear)), set.Outcome, set.Findings);
        }
    }

    public static string Word(Level level) => level switch
    {
        Level.Error => "error",
        Level.Held => "held",
        Level.Warning => "warning",
        Level.Notice => "notice",
    };

    private static CheckedComponentJson ToJson(ComponentJudgement judged, Func<AgreementNumber, bool> isUpToDate) => new(
        judged.Component.Id,
        ToJson(judged.Findings),
        [.. judged.Rows.Select(r => new CheckedRowJson(
            r.Agreement.Number.Text, r.File.Number.Text,
            r.Outcome != Outcome.OutOfScope && isUpToDate(r.Agreement.Number) ? "up-to-date" : Word(r.Outcome), ToJson(r.Findings)))],
        [.. judged.Closures.Select(s => new CheckedClosuresJson(s.Year, Word(s.Outcome), ToJson(s.Findings)))],
        [.. judged.CsssPeriods.Select(s => new CheckedCsssPeriodsJson(s.Year, Word(s.Outcome), ToJson(s.Findings)))]);

    private static IReadOnlyList<FindingJson> ToJson(IReadOnlyList<Finding> findings) =>
        [.. findings.Select(f => new FindingJson(f.Rule.Id, Word(f.Level), f.Field, RuleTexts.Message(f, CultureInfo.CurrentUICulture)))];

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Ready => "ready",
        Outcome.Blocked => "blocked",
        Outcome.Held => "held",
        Outcome.OutOfScope => "out-of-scope",
    };

    private static void WriteLine(TextWriter output, string what, string outcome, IReadOnlyList<FindingJson> findings)
    {
        output.WriteLine($"    {what}  {CliTexts.Get("outcome." + outcome)}");
        WriteFindings(output, "      ", findings);
    }

    private static void WriteFindings(TextWriter output, string indent, IReadOnlyList<FindingJson> findings)
    {
        foreach (var finding in findings) output.WriteLine($"{indent}{finding.Rule}  {CliTexts.Get("level." + finding.Level)}  {finding.Message}");
    }
}
