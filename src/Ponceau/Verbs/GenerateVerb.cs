using System.CommandLine;
using System.Globalization;
using Ponceau.Core.Generation;
using Ponceau.Core.Interchange;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau generate</c>: writes a document of made-up but plausible records, the same bytes for the same seed.</summary>
public static class GenerateVerb
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = CliTexts.Get("generate.file"), HelpName = CliTexts.Get("file") };
        var children = CommonOptions.Whole("--children", "N", GenerationOptions.MostChildren, CliTexts.Get("generate.children", ("most", GenerationOptions.MostChildren)));
        var components = CommonOptions.Whole("--components", "M", GenerationOptions.MostComponents, CliTexts.Get("generate.components"));
        var seed = CommonOptions.Whole("--seed", "S", int.MaxValue, CliTexts.Get("generate.seed"));
        var asOf = AsOf();
        var command = new Command("generate", CliTexts.Get("generate")) { file, children, components, seed, asOf };
        command.Validators.Add(result =>
        {
            if (result.GetResult(children) is null) result.AddError(CliTexts.Get("generate.no-children"));
        });
        command.SetAction(parsed =>
        {
            var options = new GenerationOptions(
                parsed.GetValue(children)!.Value, parsed.GetValue(components), parsed.GetValue(seed) ?? 1, parsed.GetValue(asOf));
            return (int)Write(terminal, parsed.GetValue(file)!, options);
        });
        return command;
    }

    private static Option<DateOnly?> AsOf()
    {
        var asOf = CommonOptions.Day("--as-of", "generate.as-of");
        asOf.Description = CliTexts.Get(
            "generate.as-of", ("first", Day(GenerationOptions.FirstDay)), ("last", Day(GenerationOptions.LastDay)), ("usual", Day(GenerationOptions.UsualDay)));
        asOf.Validators.Add(result =>
        {
            if (result.GetValue(asOf) is { } day && (day < GenerationOptions.FirstDay || day > GenerationOptions.LastDay))
                result.AddError(CliTexts.Get(
                    "usage.day-not-between", ("value", Day(day)), ("option", asOf.Name), ("first", Day(GenerationOptions.FirstDay)), ("last", Day(GenerationOptions.LastDay))));
        });
        return asOf;
    }

    private static ExitCode Write(Terminal terminal, string name, GenerationOptions options)
    {
        var records = Generator.Generate(options);
        if (!DocumentFile.TryWrite(name, stream => DocumentWriter.Write(stream, records, withAccessCodes: true, options.Day)))
        {
            terminal.Error.WriteLine(CliTexts.Get("export.not-written", ("document", name)));
            return ExitCode.Usage;
        }
        terminal.Out.WriteLine(CliTexts.Get(
            "generate.done", ("document", name), ("children", records.Children.Count), ("families", records.Families.Count),
            ("files", records.Files.Count), ("agreements", records.Agreements.Count), ("components", records.Components.Count)));
        return ExitCode.Done;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
