using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>The 8-digit numbers that the product gives: unique in the organisation, never reused.</summary>
public static class Numbers
{
    public static Task<string> NextFamilyAsync(PonceauDb db) => NextAsync(db, o => ++o.LastFamilyNumber);

    public static Task<string> NextChildAsync(PonceauDb db) => NextAsync(db, o => ++o.LastChildNumber);

    public static Task<string> NextFileAsync(PonceauDb db) => NextAsync(db, o => ++o.LastFileNumber);

    public static Task<string> NextAgreementAsync(PonceauDb db) => NextAsync(db, o => ++o.LastAgreementNumber);

    /// <summary>Numbers that came in with a document are taken: the next one given is above them.</summary>
    public static async Task KeepUpAsync(PonceauDb db, RecordSet records, CancellationToken stop)
    {
        var organisation = await RowAsync(db, stop);
        organisation.LastFamilyNumber = Math.Max(organisation.LastFamilyNumber, Highest(records.Families.Select(f => f.Number)));
        organisation.LastChildNumber = Math.Max(organisation.LastChildNumber, Highest(records.Children.Select(c => c.Number)));
        organisation.LastFileNumber = Math.Max(organisation.LastFileNumber, Highest(records.Files.Select(f => f.Number.Text)));
        organisation.LastAgreementNumber = Math.Max(organisation.LastAgreementNumber, Highest(records.Agreements.Select(a => a.Number.Text)));
    }

    private static async Task<string> NextAsync(PonceauDb db, Func<OrganisationRow, int> next)
    {
        var organisation = await RowAsync(db, CancellationToken.None);
        var number = next(organisation).ToString("00000000", CultureInfo.InvariantCulture);
        await db.SaveChangesAsync();
        return number;
    }

    private static Task<OrganisationRow> RowAsync(PonceauDb db, CancellationToken stop) =>
        db.Organisations.FirstAsync(o => o.Id == db.OrganisationId, stop);

    private static int Highest(IEnumerable<string> numbers) =>
        numbers.Where(n => PastedText.IsDigits(n, 8)).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
}
