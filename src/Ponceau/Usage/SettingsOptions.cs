using System.CommandLine;
using System.Globalization;

namespace Ponceau.Usage;

/// <summary>The settings of one run of the program (cli.md, "Settings").</summary>
/// <param name="DataFolder">Where the embedded database and its keys lie.</param>
/// <param name="CsgUrl">The ministry's address; null where none was named.</param>
/// <param name="CsgCa">A certificate authority to trust besides the machine's; null where none was named.</param>
/// <param name="FilesPerSubmission">Files a submission, 1 to 100 (<c>PONCEAU_FILES_PER_SUBMISSION</c>).</param>
public sealed record Settings(string DataFolder, Uri? CsgUrl, string? CsgCa, int FilesPerSubmission = 100);

/// <summary>The options that say more than the environment, which says more than <c>appsettings.json</c>.</summary>
public sealed class SettingsOptions
{
    private readonly Option<string?> _data = new("--data") { Description = CliTexts.Get("option.data"), HelpName = "DIR" };
    private readonly Option<string?> _database = new("--database") { Description = CliTexts.Get("option.database"), HelpName = "DATABASE" };
    private readonly Option<string?> _csgUrl = new("--csg-url") { Description = CliTexts.Get("option.csg-url"), HelpName = "URL" };
    private readonly Option<string?> _csgCa = new("--csg-ca") { Description = CliTexts.Get("option.csg-ca"), HelpName = "PEM" };

    /// <summary>For a verb that works on the database alone.</summary>
    public void AddDatabaseTo(Command command)
    {
        command.Add(_data);
        command.Add(_database);
    }

    /// <summary>For a verb that speaks to the ministry as well.</summary>
    public void AddAllTo(Command command)
    {
        AddDatabaseTo(command);
        command.Add(_csgUrl);
        command.Add(_csgCa);
    }

    /// <summary>The settings, or null once the terminal was told what is wrong with them.</summary>
    public Settings? Read(ParseResult parsed, Terminal terminal)
    {
        var file = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).Build();
        string? Value(Option<string?>? option, string variable, string key) =>
            new[] { option is null ? null : parsed.GetValue(option), terminal.Variable(variable), file[key] }.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();

        var folder = Value(_data, "PONCEAU_DATA", "Ponceau:Data") ?? DefaultFolder;
        var database = Value(_database, "PONCEAU_DATABASE", "Ponceau:Database") ?? "sqlite";
        var url = Value(_csgUrl, "PONCEAU_CSG_URL", "Ponceau:CsgUrl");
        var ca = Value(_csgCa, "PONCEAU_CSG_CA", "Ponceau:CsgCa");

        var files = Value(null, "PONCEAU_FILES_PER_SUBMISSION", "Ponceau:FilesPerSubmission") ?? "100";

        Uri? address = null;
        var count = 0;
        var wrong = database != "sqlite" ? CliTexts.Get("settings.database")
            : folder.Length == 0 ? CliTexts.Get("settings.no-folder")
            : url is not null && !Uri.TryCreate(url, UriKind.Absolute, out address) ? CliTexts.Get("settings.csg-url", ("value", url))
            : !int.TryParse(files, NumberStyles.None, CultureInfo.InvariantCulture, out count) || count is < 1 or > 100 ? CliTexts.Get("settings.files-per-submission")
            : ca is not null && !File.Exists(ca) ? CliTexts.Get("settings.csg-ca", ("value", ca))
            : null;
        if (wrong is null) return new Settings(folder, address, ca, count);
        terminal.Error.WriteLine(wrong);
        return null;
    }

    // Empty where the system knows of no home: then a folder has to be named.
    private static string DefaultFolder =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home
            ? Path.Combine(home, "Ponceau")
            : "";
}
