using System.IO.Compression;

namespace Ponceau.Sheets;

/// <summary>
/// A compressed file that came from outside. What it says of its own sizes is believed, since the framework reads no more than that; it is opened only
/// where they are such as a real file has, so that no file can be made to fill the memory.
/// </summary>
internal static class Archive
{
    /// <summary>In bytes, of everything in it: several times what 100,000 children take.</summary>
    private const long MostInside = 1L << 29;

    /// <summary>In bytes, of what the reader of workbooks holds in memory at once.</summary>
    private const long MostHeld = 1L << 27;

    /// <summary>A real workbook has some dozens.</summary>
    private const int MostEntries = 1000;

    /// <summary>The sentence that says why it is not opened; null where it may be.</summary>
    public static string? Wrong(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (archive.Entries.Count > MostEntries) return "TooLarge";
            var inside = archive.Entries.Sum(entry => entry.Length);
            var held = archive.Entries.Where(entry => !IsSheet(entry)).Sum(entry => entry.Length);
            return inside > MostInside || held > MostHeld ? "TooLarge" : null;
        }
        catch (InvalidDataException)
        {
            return "NotArchive";
        }
    }

    public static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool IsSheet(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
