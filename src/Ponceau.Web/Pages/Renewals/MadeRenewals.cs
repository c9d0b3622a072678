using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Data.Store;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>
/// Remembers in the address which agreements were just made, sealed, so that no address written by somebody else makes the page offer to take away
/// other agreements.
/// </summary>
public sealed class MadeRenewals(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Ponceau.MadeRenewals.v1");

    /// <summary>Numbers given in one transaction follow one another: the first and the last tell all.</summary>
    public string Seal(IReadOnlyList<Agreement> made) => _protector.Protect($"{made[0].Number.Text}-{made[^1].Number.Text}");

    /// <summary>What was made; none where nothing was, or it cannot be told any more.</summary>
    public IReadOnlyList<AgreementNumber> Open(string made)
    {
        if (made.Length == 0) return [];
        try
        {
            var ends = _protector.Unprotect(made).Split('-').Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToList();
            return [.. Enumerable.Range(ends[0], ends[1] - ends[0] + 1).Select(number => AgreementNumber.FromStore(number.ToString("00000000", CultureInfo.InvariantCulture)))];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}

/// <summary>How what was made stands now.</summary>
/// <param name="Numbers">All that was made.</param>
/// <param name="Removable">What can still be taken away.</param>
/// <param name="Staying">What was saved or sent since, and stays.</param>
public sealed record MadeStanding(IReadOnlyList<AgreementNumber> Numbers, IReadOnlyList<Agreement> Removable, IReadOnlyList<AgreementNumber> Staying)
{
    public static async Task<MadeStanding?> ReadAsync(IReadOnlyList<AgreementNumber> numbers, Snapshot snapshot, RecordStore store, CancellationToken stop)
    {
        if (numbers.Count == 0) return null;
        var removable = await store.AsMadeAsync(numbers, stop);
        var there = snapshot.Records.Agreements.Select(agreement => agreement.Number).ToHashSet();
        return new MadeStanding(numbers, removable, [.. numbers.Where(there.Contains).Except(removable.Select(agreement => agreement.Number))]);
    }

    /// <summary>Tells whether what can be taken away is still what was offered.</summary>
    public string Offered => RecordVersion.Of(Removable.Select(agreement => agreement.Number.Text).ToList());

    public string First => Numbers[0].Text;

    public string Last => Numbers[^1].Text;
}
