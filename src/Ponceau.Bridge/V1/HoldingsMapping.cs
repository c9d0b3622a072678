using Ponceau.Contract.Messages;
using Ponceau.Core.Records;
using Holding = Ponceau.Core.Transmission.Holding;

namespace Ponceau.Bridge.V1;

/// <summary>From a page of the ministry's list to ours; null where it is not one of the contract (contract.md, section 5).</summary>
internal static class HoldingsMapping
{
    /// <param name="after">The number that the page was asked after: a page that does not go on from it would never end.</param>
    public static (IReadOnlyList<Holding> Holdings, string? Next)? ToPage(byte[] body, string? after)
    {
        var page = ContractJson.TryRead<HoldingsPage>(body);
        if (page?.Agreements is not { } agreements) return null;
        if (page.Next is { } next && after is not null && string.CompareOrdinal(next, after) <= 0) return null;

        var holdings = new List<Holding>(agreements.Count);
        foreach (var held in agreements)
        {
            if (held is not { FileNumber: { } file, Number: { } number, Revision: { } revision, ContentHash: { } hash }) return null;
            holdings.Add(new Holding(FileNumber.FromStore(file), AgreementNumber.FromStore(number), revision, hash));
        }
        return (holdings, page.Next);
    }
}
