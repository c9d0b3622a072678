namespace Ponceau.TestData;

/// <summary>The repository that the tests run in, found by walking up from where they were built.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Ponceau.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("No folder above the tests holds Ponceau.slnx");
    }
}
