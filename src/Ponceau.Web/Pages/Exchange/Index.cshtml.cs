using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Core.Interchange.Tables;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Exchange;

/// <summary>Records in and out. What is sent is held in memory whatever its size, so that nothing of it is written to a temporary file.</summary>
[RequestSizeLimit(ReceivedFile.MostBytes)]
[RequestFormLimits(MemoryBufferThreshold = ReceivedFile.MostBytes, MultipartBodyLengthLimit = ReceivedFile.MostBytes)]
public sealed class IndexModel(RecordStore store, PendingImports pending, Texts texts) : PageModel
{
    [BindProperty]
    public IFormFileCollection? Files { get; set; }

    [BindProperty]
    public DateOrder Dates { get; set; }

    [BindProperty]
    public string Organisation { get; set; } = "";

    /// <summary>What an import just did.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>What became of an import that waits no longer.</summary>
    [TempData]
    public string? Gone { get; set; }

    public bool IsEmpty { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => await PrepareAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await PrepareAsync(stop);
        if (Wrong() is { } wrong)
        {
            FieldNotes.Of(ViewData).Add("files", NoteLevel.Error, wrong);
            return Page();
        }
        var files = new List<ReceivedFile>();
        foreach (var file in Files!) files.Add(await ReceivedFile.OfAsync(file, stop));
        var name = Organisation.Trim();
        return LocalRedirect(PreviewModel.AddressOf(pending.Add(new PendingImport(files, Dates, name.Length == 0 ? null : name))));
    }

    private string? Wrong()
    {
        if (Files is null or { Count: 0 }) return texts["exchange.files.none"];
        if (Files.FirstOrDefault(file => ImportReading.IsDocument(file.FileName) is null) is { } other)
            return texts["exchange.files.form", ("name", Path.GetFileName(other.FileName))];
        return Files.Count > 1 && Files.Any(file => ImportReading.IsDocument(file.FileName) == true) ? texts["exchange.files.alone"] : null;
    }

    private async Task PrepareAsync(CancellationToken stop) => IsEmpty = await store.LoadAsync(stop) is null;
}
