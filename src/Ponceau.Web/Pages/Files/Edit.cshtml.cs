using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Files;

/// <summary>A parent-child file as the form shows and sends it.</summary>
public sealed class FileForm
{
    public string Provider { get; set; } = "";

    public static FileForm From(ParentChildFile file) => new() { Provider = file.Provider ?? "" };
}

/// <summary>A parent-child file's record.</summary>
public sealed class EditModel(RecordServices services) : RecordPage<ParentChildFile>(services)
{
    [BindProperty]
    public new FileForm File { get; set; } = new();

    public string Number { get; private set; } = "";
    public (string Id, string Name) Component { get; private set; }

    /// <summary>Of a bureau coordonnateur, whose files name a provider.</summary>
    public bool IsOfOffice { get; private set; }

    public (string Number, string Name) Family { get; private set; }
    public (string Number, string Name) Child { get; private set; }

    /// <summary>The office's providers; none in an installation.</summary>
    public IReadOnlyList<Choice> Providers { get; private set; } = [];

    public override string Title => T["files.title", ("number", Number)];

    public override string Leave => "/agreements";

    protected override Subjects Subjects { get; } = new("file");

    protected override ParentChildFile? Find(Snapshot snapshot, string id) => snapshot.Records.Files.FirstOrDefault(f => f.Number.Text == id);

    protected override void Fill(ParentChildFile record) => File = FileForm.From(record);

    protected override ParentChildFile Read(ParentChildFile kept, FieldReader reader) =>
        kept with { Provider = File.Provider.Length == 0 ? null : File.Provider };

    protected override bool MaySave(Snapshot snapshot, ParentChildFile kept, ParentChildFile record)
    {
        var isKnown = record.Provider is null || snapshot.Records.Providers.Any(p => p.Id == record.Provider && p.Component == kept.Component);
        if (!isKnown) Notes.Add("file.provider", NoteLevel.Error, T["files.provider.unknown"]);
        return isKnown;
    }

    protected override Task<SaveOutcome> SaveAsync(ParentChildFile record, ParentChildFile kept) => Services.Store.SaveAsync(record, kept, By);

    protected override IEnumerable<(string Anchor, object Typed, object Kept)> Forms(ParentChildFile kept) => [("file", File, FileForm.From(kept))];

    protected override bool Sends(RowJudgement row, ParentChildFile record) => row.File.Number == record.Number;

    protected override Task ShowAsync(Snapshot snapshot, ParentChildFile record, CancellationToken stop)
    {
        var family = snapshot.Records.Families.First(f => f.Number == record.Family);
        var child = snapshot.Records.Children.First(c => c.Number == record.Child);
        Number = record.Number.Text;
        var component = snapshot.Component(record.Component);
        Component = (component.Id, component.Name);
        IsOfOffice = component.Kind == ComponentKind.CoordinatingOffice;
        Family = (family.Number, PersonName.Of(family.ParentA));
        Child = (child.Number, PersonName.Of(child));
        var providers = snapshot.Records.Providers.Where(p => p.Component == record.Component).Select(p => new Choice(p.Id, p.Name)).ToList();
        Providers = providers.Count == 0 ? [] : [new Choice("", T["choice.none"]), .. providers];
        return Task.CompletedTask;
    }
}
