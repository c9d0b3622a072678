using System.CommandLine;
using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Output;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau check</c>: judges the database, or the documents named; sends nothing.</summary>
public static class CheckVerb
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("check.files", ArgumentArity.ZeroOrMore);
        var component = CommonOptions.Component();
        var asOf = CommonOptions.Day("--as-of", "check.as-of");
        var format = CommonOptions.Format();
        var settings = new SettingsOptions();
        var command = new Command("check", CliTexts.Get("check")) { files, component, asOf, format };
        settings.AddDatabaseTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var named = parsed.GetValue(files) ?? [];
            var (only, day) = (parsed.GetValue(component), parsed.GetValue(asOf));
            var documents = new List<CheckedDocumentJson>();
            foreach (var file in named) documents.Add(await CheckFileAsync(file, only, day, terminal.Time, stop));
            if (named.Length == 0)
            {
                if (settings.Read(parsed, terminal) is not { } read) return (int)ExitCode.Usage;
                if (await CheckDatabaseAsync(read, only, day, terminal, stop) is not { } database) return (int)ExitCode.Usage;
                documents.Add(database);
            }
            if (parsed.GetValue(format) == CommonOptions.Json) JsonOutput.Write(terminal.Out, new CheckJson(documents));
            else foreach (var document in documents) CheckReport.Write(terminal.Out, document);
            return (int)ExitCodes.First(documents.Select(CheckReport.CodeOf).Append(ExitCode.Done));
        });
        return command;
    }

    private static async Task<CheckedDocumentJson> CheckFileAsync(string file, string? component, DateOnly? asOf, TimeProvider time, CancellationToken stop)
    {
        if (await DocumentFile.ReadAsync(file, null, stop) is not { } read) return new CheckedDocumentJson(file) { Faults = [DocumentFile.Unreadable] };
        if (!read.IsRead) return new CheckedDocumentJson(file) { Faults = read.Faults };
        var day = asOf ?? read.Document.AsOf ?? MontrealDay.Of(time);
        return CheckReport.ToJson(file, Judge.Of(read.Document.Records, day, component), component, _ => false);
    }

    private static async Task<CheckedDocumentJson?> CheckDatabaseAsync(
        Settings settings, string? component, DateOnly? asOf, Terminal terminal, CancellationToken stop)
    {
        if (await Workplace.OpenAsync(settings, terminal) is not { } workplace) return null;
        if (component is not null && await workplace.ComponentsAsync(component, terminal, stop) is null) return null;
        if (await workplace.Bridge.SnapshotAsync(stop) is not { } snapshot)
            return new CheckedDocumentJson("database") { AsOf = (asOf ?? workplace.Database.Today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Components = [] };
        var judgement = asOf is { } day ? Judge.Of(snapshot.Records, day) : snapshot.Judgement;
        return CheckReport.ToJson("database", judgement, component, number => snapshot.States[number].IsAccepted);
    }
}
