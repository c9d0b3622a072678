using Ponceau.Contract;

namespace Ponceau.Simulator.Store;

/// <summary>The nonces of the last 900 s, for each keyid, across restarts (contract.md, section 1).</summary>
internal sealed class NonceStore(Database database)
{
    /// <summary>False where the nonce was seen in the last 900 s; else it is remembered from now on.</summary>
    public bool IsNew(string keyId, string nonce, DateTimeOffset now) => database.InTransaction(() =>
    {
        var milliseconds = now.ToUnixTimeMilliseconds();
        database.Execute("DELETE FROM nonce WHERE seen < $limit", ("$limit", milliseconds - ContractV1.NonceMemorySeconds * 1000L));
        return database.Execute(
            "INSERT OR IGNORE INTO nonce VALUES ($key, $nonce, $seen)", ("$key", keyId), ("$nonce", nonce), ("$seen", milliseconds)) == 1;
    });
}
