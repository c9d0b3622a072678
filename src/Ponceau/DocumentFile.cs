using System.Text.Json;
using Ponceau.Core.Interchange;
using Ponceau.Core.Records;

namespace Ponceau;

/// <summary>A document named on the command line.</summary>
public static class DocumentFile
{
    /// <summary>The fault of a file that is not there or cannot be read.</summary>
    public static Fault Unreadable => new("", CliTexts.Get("document.unreadable"));

    /// <summary>What came of reading it, while it passes by; null where its bytes cannot be had.</summary>
    /// <param name="current">The records kept already, for what it leaves out.</param>
    public static async Task<ReadResult?> ReadAsync(string path, RecordSet? current, CancellationToken stop)
    {
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (file.CanSeek) return DocumentReader.Read(file, current);
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy, stop);
            return DocumentReader.Read(copy, current);
        }
        // Another program that writes it meanwhile can make anything of it.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Its bytes; null where it cannot be read.</summary>
    public static async Task<byte[]?> ReadAsync(string path, CancellationToken stop)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Writes it beside the file first, then in its place: a document that was there is whole until the new one is. False where it cannot be written.</summary>
    public static bool TryWrite(string path, Action<Stream> write)
    {
        try
        {
            var beside = path + ".part";
            using (var stream = OpenPrivate(beside)) write(stream);
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static FileStream OpenPrivate(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
