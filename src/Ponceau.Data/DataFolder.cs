namespace Ponceau.Data;

/// <summary>The folder in which everything lies: the database, the keys beside it, documents, and working files that are emptied at start.</summary>
public sealed class DataFolder
{
    public DataFolder(string path) => Root = Path.GetFullPath(path);

    public string Root { get; }
    public string Database => Path.Combine(Root, "ponceau.db");
    public string Keys => Path.Combine(Root, "keys");
    public string Documents => Path.Combine(Root, "documents");
    public string Working => Path.Combine(Root, "working");

    /// <summary>The platform's folder for an application's data, where no other is named.</summary>
    public static string Default => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "Ponceau");

    /// <summary>Makes the folders that lack, only for this user where the system knows of users.</summary>
    /// <returns>False where nothing can be written there.</returns>
    public bool TryPrepare()
    {
        try
        {
            foreach (var folder in new[] { Root, Keys, Documents, Working }) MakePrivate(folder);
            var probe = Path.Combine(Root, $".probe-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Uploads and other working files of a former process are of no use to this one.</summary>
    public void EmptyWorking()
    {
        foreach (var file in Directory.EnumerateFiles(Working)) File.Delete(file);
        foreach (var folder in Directory.EnumerateDirectories(Working)) Directory.Delete(folder, recursive: true);
    }

    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
