using Microsoft.AspNetCore.Mvc;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Creation;

/// <summary>A new parent-child file as the form shows and sends it.</summary>
public sealed class NewFileForm
{
    public string Component { get; set; } = "";
    public string Provider { get; set; } = "";
}

/// <summary>The third step: the file that links the child and the family in a component, or one that does so already.</summary>
public sealed class FileModel(RecordServices services, Creations creations) : WalkPage<ParentChildFile>(services, creations)
{
    [BindProperty]
    public new NewFileForm File { get; set; } = new();

    /// <summary>The component whose providers the form offered.</summary>
    [BindProperty]
    public string OfferedFor { get; set; } = "";

    public IReadOnlyList<Choice> Components => [.. Snapshot.Records.Components.Select(c => new Choice(c.Id, c.Name.Length == 0 ? T["components.unnamed"] : c.Name))];

    /// <summary>With none to begin with, where there are several.</summary>
    public IReadOnlyList<Choice> ComponentChoices => [new("", T["create.file.choose"]), .. Components];

    public IReadOnlyList<Choice> ProviderChoices => [new("", T["choice.none"]), .. Providers];

    /// <summary>The component chosen; none before.</summary>
    public Component? Component => Snapshot.Records.Components.FirstOrDefault(c => c.Id == File.Component);

    public bool IsOfOffice => Component?.Kind == ComponentKind.CoordinatingOffice;

    /// <summary>The providers of the office that is chosen; none in an installation.</summary>
    public IReadOnlyList<Choice> Providers =>
        IsOfOffice ? [.. Snapshot.Records.Providers.Where(p => p.Component == File.Component).Select(p => new Choice(p.Id, p.Name))] : [];

    /// <summary>The files that the child has with this family: the walk can go on with one of them.</summary>
    public IReadOnlyList<PickLine> Offered => [.. FilesOfChild.Where(file => file.Family == FamilyNumber).Select(LineOf)];

    /// <summary>The child's files with other families, as in shared custody.</summary>
    public IReadOnlyList<PickLine> Elsewhere => [.. FilesOfChild.Where(file => file.Family != FamilyNumber).Select(LineOf)];

    public override Step Step => Step.File;

    public override string Here => WalkAddress.File(ChildNumber!, FamilyNumber!);

    public override string Leave => RecordAddress.Child(ChildNumber!);

    /// <summary>The form with the providers of the component that is chosen now.</summary>
    public async Task<IActionResult> OnPostProvidersAsync(CancellationToken stop) => await OpenAsync(stop) ?? ComeBack(null);

    protected override bool MayOpen => KnownChild is not null && KnownFamily is not null;

    protected override string[] SubjectsOfStep => ["file"];

    private IEnumerable<ParentChildFile> FilesOfChild => Snapshot.Records.Files.Where(file => file.Child == ChildNumber);

    protected override void Begin()
    {
        if (Snapshot.Records.Components is [var only]) File.Component = only.Id;
    }

    protected override bool Find(string number) => Offered.Any(line => line.Number == number);

    protected override string Next(string number) => WalkAddress.Agreement(number);

    protected override ParentChildFile Read(FieldReader reader) => new()
    {
        Component = File.Component,
        Provider = IsOfOffice && File.Provider.Length > 0 ? File.Provider : null,
        Family = FamilyNumber!,
        Child = ChildNumber!,
    };

    protected override bool MaySave(ParentChildFile record)
    {
        if (Component is null) return Refuse("file.component", T["create.file.component.none"]);
        if (record.Provider is not null && !Providers.Any(choice => choice.Value == record.Provider)) return Refuse("file.provider", T["files.provider.unknown"]);
        if (FilesOfChild.FirstOrDefault(file => file with { Number = default } == record) is { } same)
            return Refuse("file.component", T["create.file.exists", ("number", same.Number.Text)]);

        // Without a script the providers come only now that the office is known.
        return File.Provider.Length > 0 || Providers.Count == 0 || OfferedFor == File.Component;
    }

    protected override async Task<string> AddAsync(ParentChildFile record) => (await Services.Store.AddAsync(record, By)).Number.Text;

    protected override IEnumerable<Finding> FindingsOf(ParentChildFile record)
    {
        if (Component is null) return [];
        var file = record with { Number = AgreementFindings.UnsavedFile };
        return AgreementFindings.Of(new Agreement(), file, Snapshot with { Records = Snapshot.Records with { Files = [.. Snapshot.Records.Files, file] } });
    }

    private PickLine LineOf(ParentChildFile file)
    {
        var family = Snapshot.Records.Families.First(f => f.Number == file.Family);
        var provider = Snapshot.Records.Providers.FirstOrDefault(p => p.Id == file.Provider)?.Name ?? "";
        var agreements = Snapshot.Records.Agreements.Count(a => a.File == file.Number);
        return new PickLine(file.Number.Text, T["files.title", ("number", file.Number.Text)], WalkSearch.Facts(
            Snapshot.Component(file.Component).Name, provider, file.Family == FamilyNumber ? "" : NameOf(family), T.Count("create.file.agreements", agreements)));
    }

    private bool Refuse(string field, string why)
    {
        Notes.Add(field, NoteLevel.Error, why);
        return false;
    }
}
