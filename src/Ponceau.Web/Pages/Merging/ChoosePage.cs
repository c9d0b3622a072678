using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>A record that a record may be merged with.</summary>
public sealed record Candidate(string Number, string Name, string Details, string Address);

/// <summary>Looks for the other record of the same child or family. What is searched for is sent, not put into the address, since it names people.</summary>
public abstract class ChoosePage<TRecord>(RecordServices services) : PageModel, IChoosePage
    where TRecord : class
{
    private const int Shown = 50;

    [BindProperty]
    public string Search { get; set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<Candidate> Likely { get; private set; } = [];

    public IReadOnlyList<Candidate> Found { get; private set; } = [];

    public int Total { get; private set; }

    public string Leave { get; private set; } = "";

    protected Texts T => services.Texts;

    public Task<IActionResult> OnGetAsync(string kept, CancellationToken stop) => ReadAsync(kept, stop);

    public Task<IActionResult> OnPostAsync(string kept, CancellationToken stop) => ReadAsync(kept, stop);

    protected abstract IReadOnlyList<TRecord> AllOf(RecordSet records);

    protected abstract string NumberOf(TRecord record);

    protected abstract string NameOf(TRecord record);

    /// <summary>What tells one record from another of the same name.</summary>
    protected abstract string DetailsOf(TRecord record, RecordSet records);

    /// <summary>The records that are likely the same one.</summary>
    protected abstract IEnumerable<TRecord> LikelyOf(TRecord kept, RecordSet records);

    protected abstract string AddressOf(TRecord record);

    private async Task<IActionResult> ReadAsync(string number, CancellationToken stop)
    {
        if (await services.Bridge.SnapshotAsync(stop) is not { Records: var records }) return NotFound();
        if (AllOf(records).FirstOrDefault(record => NumberOf(record) == number) is not { } kept) return NotFound();
        var others = AllOf(records).Where(record => NumberOf(record) != number).ToList();
        Name = NameOf(kept);
        Leave = AddressOf(kept);
        Likely = [.. LikelyOf(kept, records).Select(other => ToCandidate(kept, other, records))];
        if (SameName.KeyOf(Search).Length > 0) Find(kept, others, records);
        return Page();
    }

    private void Find(TRecord kept, IEnumerable<TRecord> others, RecordSet records)
    {
        var words = new SearchWords(Search);
        var found = others.Select(other => ToCandidate(kept, other, records)).Where(c => words.Find(SameName.KeyOf($"{c.Name} {c.Number} {c.Details}"))).ToList();
        Total = found.Count;
        Found = [.. found.OrderBy(c => c.Name, StringComparer.Create(T.Language, ignoreCase: true)).Take(Shown)];
    }

    private Candidate ToCandidate(TRecord kept, TRecord other, RecordSet records) =>
        new(NumberOf(other), NameOf(other), DetailsOf(other, records), MergeAddress.Of(kept, NumberOf(other)));
}
