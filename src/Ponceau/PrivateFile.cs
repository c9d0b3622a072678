namespace Ponceau;

/// <summary>A file of personal data that the program writes: for its user alone to read.</summary>
public static class PrivateFile
{
    /// <summary>Beside the file first, then in its place: what was there is whole until the new one is. False where it cannot be written.</summary>
    public static bool TryWrite(string name, Action<Stream> write)
    {
        try
        {
            var beside = name + ".part";
            using (var stream = Open(beside)) write(stream);
            File.Move(beside, name, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static FileStream Open(string name)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(name, options);
    }
}
