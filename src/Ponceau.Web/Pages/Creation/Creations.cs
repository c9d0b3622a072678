using System.Collections.Concurrent;
using System.Security.Cryptography;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Creation;

/// <summary>
/// What forms have made: the same form sent twice with the same answers (Enter pressed twice, a page sent again) makes one record. It is kept in
/// memory only: after a restart the likely doubles tell the same.
/// </summary>
public sealed class Creations
{
    private const int Kept = 1000;
    private const int Digits = 32;

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    /// <summary>The name of a form that is shown for the first time.</summary>
    public static string NewForm() => RandomNumberGenerator.GetHexString(Digits);

    /// <summary>The number of the record that the form made of these answers; null where it has made none.</summary>
    public Task<string>? Find(string form, object record) => _made.TryGetValue(KeyOf(form, record), out var made) ? made.Value : null;

    /// <summary>Makes a record, or waits for the one that the same form is making of the same answers.</summary>
    /// <returns>Its number.</returns>
    public async Task<string> OnceAsync(string form, object record, Func<Task<string>> make)
    {
        var key = KeyOf(form, record);
        var mine = new Lazy<Task<string>>(make);
        var made = _made.GetOrAdd(key, mine);
        if (ReferenceEquals(made, mine)) Keep(key);
        try
        {
            return await made.Value;
        }
        catch
        {
            // What failed made nothing: it may be tried again.
            _made.TryRemove(key, out _);
            throw;
        }
    }

    private void Keep(string key)
    {
        _order.Enqueue(key);
        while (_order.Count > Kept && _order.TryDequeue(out var oldest)) _made.TryRemove(oldest, out _);
    }

    private static string KeyOf(string form, object record) => $"{form}-{RecordVersion.Of(record)}";
}
