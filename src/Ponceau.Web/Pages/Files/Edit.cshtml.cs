using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Files;

/// <summary>A parent-child file as the form shows and sends it.</summary>
public sealed class FileForm
{
    public string Provider { get; set; } = "";
}

/// <summary>A parent-child file's record.</summary>
public sealed class EditModel(RecordServices services) : RecordPage<ParentChildFile>(services)
{
    [BindProperty]
    public new FileForm File { get; set; } = new();

    public string Number { get; private set; } = "";
    public string ComponentName { get; private set; } = "";
    public (string Number, string Name) Family { get; private set; }
    public (string Number, string Name) Child { get; private set; }

    /// <summary>The office's providers; none in an installation.</summary>
    public IReadOnlyList<Choice> Providers { get; private set; } = [];

    public override string Title => T["files.title", ("number", Number)];

    public override string Leave => "/agreements";

    protected override IReadOnlyCollection<string> Subjects => ["file"];

    protected override ParentChildFile? Find(Snapshot snapshot, string id) => snapshot.Records.Files.FirstOrDefault(f => f.Number.Text == id);

    protected override void Fill(ParentChildFile record) => File = new FileForm { Provider = record.Provider ?? "" };

    protected override ParentChildFile Read(ParentChildFile kept, FieldReader reader) =>
        kept with { Provider = File.Provider.Length == 0 ? null : File.Provider };

    protected override Task<bool> MaySaveAsync(Snapshot snapshot, ParentChildFile kept, ParentChildFile record, CancellationToken stop)
    {
        var isKnown = record.Provider is null || snapshot.Records.Providers.Any(p => p.Id == record.Provider && p.Component == kept.Component);
        if (!isKnown) FieldNotes.Of(ViewData).Add("file.provider", NoteLevel.Error, T["files.provider.unknown"]);
        return Task.FromResult(isKnown);
    }

    protected override Task SaveAsync(ParentChildFile record) => Services.Store.SaveAsync(record, By);

    protected override bool Sends(RowJudgement row, ParentChildFile record) => row.File.Number == record.Number;

    protected override Task ShowAsync(Snapshot snapshot, ParentChildFile record, CancellationToken stop)
    {
        var family = snapshot.Records.Families.First(f => f.Number == record.Family);
        var child = snapshot.Records.Children.First(c => c.Number == record.Child);
        Number = record.Number.Text;
        ComponentName = snapshot.Component(record.Component).Name;
        Family = (family.Number, $"{family.ParentA.LastName} {family.ParentA.FirstName}");
        Child = (child.Number, $"{child.LastName} {child.FirstName}");
        var providers = snapshot.Records.Providers.Where(p => p.Component == record.Component).Select(p => new Choice(p.Id, p.Name)).ToList();
        Providers = providers.Count == 0 ? [] : [new Choice("", T["choice.none"]), .. providers];
        return Task.CompletedTask;
    }
}
