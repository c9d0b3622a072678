using Ponceau.Core.Interchange;

namespace Ponceau;

/// <summary>A document named on the command line.</summary>
public static class DocumentFile
{
    /// <summary>The fault of a file that is not there or cannot be read.</summary>
    public static Fault Unreadable => new("", CliTexts.Get("document.unreadable"));

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
}
