using System.Security.Cryptography;
using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Web.Pages.Exchange;

/// <summary>Files that were sent and wait for their import to be confirmed.</summary>
public sealed record PendingImport(IReadOnlyList<ReceivedFile> Files, DateOrder Dates, string? Organisation)
{
    public long Bytes => Files.Sum(file => (long)file.Bytes.Length);
}

/// <summary>The files that wait for a confirmation: in memory alone, for a while, and no more of them than it has room for.</summary>
public sealed class PendingImports(TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private const long MostBytes = 4L * ReceivedFile.MostBytes;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (PendingImport Import, DateTimeOffset Until)> _pending = [];

    /// <summary>Keeps files; the oldest ones make room for them.</summary>
    /// <returns>A random word by which they are found again, which nobody can guess.</returns>
    public string Add(PendingImport import)
    {
        var token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (_lock)
        {
            Forget();
            while (_pending.Count > 0 && _pending.Values.Sum(each => each.Import.Bytes) + import.Bytes > MostBytes)
                _pending.Remove(_pending.MinBy(each => each.Value.Until).Key);
            _pending[token] = (import, time.GetUtcNow() + Kept);
        }
        return token;
    }

    public PendingImport? Find(string token)
    {
        lock (_lock)
        {
            Forget();
            return _pending.TryGetValue(token, out var found) ? found.Import : null;
        }
    }

    public void Remove(string token)
    {
        lock (_lock) _pending.Remove(token);
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var token in _pending.Where(each => each.Value.Until <= now).Select(each => each.Key).ToList()) _pending.Remove(token);
    }
}
