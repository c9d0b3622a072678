namespace Ponceau.Core.Interchange;

/// <summary>The records of one noun by their number or identifier: those that the document gives, and those kept already.</summary>
internal sealed class Numbered<TKey, T>(IEnumerable<T>? kept, Func<T, TKey> keyOf) where TKey : notnull where T : class
{
    private readonly Dictionary<TKey, T> _given = [];
    private readonly Dictionary<TKey, T> _kept = kept?.ToDictionary(keyOf) ?? [];

    public TKey KeyOf(T record) => keyOf(record);

    /// <summary>The one kept already where it says the same: a document that brings nothing new takes no memory of its own.</summary>
    public T OrKept(T record) => Kept(keyOf(record)) is { } kept && kept.Equals(record) ? kept : record;

    /// <summary>Takes one that the document gives; false where it gave that number before.</summary>
    public bool TryAdd(T record) => _given.TryAdd(keyOf(record), record);

    public T? Kept(TKey key) => _kept.GetValueOrDefault(key);

    public bool IsGiven(TKey key) => _given.ContainsKey(key);

    /// <summary>The one that will be kept under this number once the document is taken.</summary>
    public T? Find(TKey key) => _given.GetValueOrDefault(key) ?? Kept(key);
}
