using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>Which children and families went into which: whoever still names one of them means the one that stays.</summary>
public sealed class MergedNumbers
{
    private readonly Dictionary<string, string> _children;
    private readonly Dictionary<string, string> _families;

    private MergedNumbers(Dictionary<string, string> children, Dictionary<string, string> families) => (_children, _families) = (children, families);

    public static async Task<MergedNumbers> ReadAsync(PonceauDb db, CancellationToken stop = default) =>
        new(await ReadAsync(db.Children, child => child.Number, stop), await ReadAsync(db.Families, family => family.Number, stop));

    /// <summary>The child that a number stands for now: itself unless it was merged.</summary>
    public string Child(string number) => Follow(_children, number);

    public string Family(string number) => Follow(_families, number);

    public ParentChildFile Follow(ParentChildFile file) => file with { Child = Child(file.Child), Family = Family(file.Family) };

    /// <summary>The one that stays may itself have gone into another one later.</summary>
    private static string Follow(Dictionary<string, string> merged, string number)
    {
        while (merged.TryGetValue(number, out var kept)) number = kept;
        return number;
    }

    private static async Task<Dictionary<string, string>> ReadAsync<T>(IQueryable<T> rows, Func<T, string> numberOf, CancellationToken stop)
        where T : class, IMerged =>
        (await rows.AsNoTracking().Where(row => row.MergedInto != "").ToListAsync(stop)).ToDictionary(numberOf, row => row.MergedInto);
}
