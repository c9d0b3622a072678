using Microsoft.AspNetCore.Http;

namespace Ponceau.Web.Pages.Exchange;

/// <summary>A file that a user chose, held in memory: what is in it is personal data, and never lies on a disk in clear.</summary>
public sealed record ReceivedFile(string Name, byte[] Bytes)
{
    /// <summary>In bytes, of everything sent at once.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    public static async Task<ReceivedFile> OfAsync(IFormFile file, CancellationToken stop)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return new ReceivedFile(Path.GetFileName(file.FileName), bytes);
    }

    public override string ToString() => "ReceivedFile";
}
