using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Creation;

/// <summary>
/// A step of the walk from a child to its family, their file and an agreement, the same for every noun: it saves its record when one goes on, so
/// that the walk can be left after any step. What the rules find is told and forbids nothing; only what cannot be read comes back.
/// </summary>
public abstract class WalkPage<TRecord>(RecordServices services, Creations creations) : PageModel, IWalkPage
    where TRecord : class
{
    [BindProperty(Name = "child", SupportsGet = true)]
    public string? ChildNumber { get; set; }

    [BindProperty(Name = "family", SupportsGet = true)]
    public string? FamilyNumber { get; set; }

    [BindProperty(Name = "file", SupportsGet = true)]
    public string? FileNumber { get; set; }

    [BindProperty]
    public string Form { get; set; } = Creations.NewForm();

    /// <summary>What a button of the form does besides going on.</summary>
    [BindProperty]
    public string Do { get; set; } = "";

    /// <summary>The number of the record that is chosen instead of making one.</summary>
    [BindProperty]
    public string Pick { get; set; } = "";

    [TempData]
    public string? Said { get; set; }

    public abstract Step Step { get; }

    public abstract string Leave { get; }

    public bool IsTyped { get; private set; }

    public IReadOnlyList<MessageLine> Findings { get; private set; } = [];

    public abstract string Here { get; }

    public string HandlerOf(string name) => $"{Here}{(Here.Contains('?') ? '&' : '?')}handler={name}";

    public IReadOnlyList<WalkStep> Steps =>
    [
        KnownChild is { } child ? new(Step.Child, false, NameOf(child), RecordAddress.Child(child.Number)) : new(Step.Child, Step == Step.Child),
        KnownFamily is { } family ? new(Step.Family, false, NameOf(family), RecordAddress.Family(family.Number)) : new(Step.Family, Step == Step.Family),
        KnownFile is { } file ? new(Step.File, false, file.Number.Text, RecordAddress.File(file.Number.Text)) : new(Step.File, Step == Step.File),
        new(Step.Agreement, Step == Step.Agreement),
    ];

    public Child? KnownChild { get; private set; }

    public Family? KnownFamily { get; private set; }

    public ParentChildFile? KnownFile { get; private set; }

    protected Snapshot Snapshot { get; private set; } = null!;

    protected RecordServices Services { get; } = services;

    protected Texts T => Services.Texts;

    protected string By => T["record.by"];

    protected FieldNotes Notes => FieldNotes.Of(ViewData);

    protected DateOnly Today => Services.Database.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await OpenAsync(stop) is { } elsewhere) return elsewhere;
        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await OpenAsync(stop) is { } elsewhere) return elsewhere;
        if (Pick.Length > 0) return Find(Pick) ? GoOn(Pick, T["create.said.picked", ("number", Pick)]) : NotFound();
        if (Do.Length > 0 && ChangeForm()) return ComeBack(null);
        var reader = new FieldReader(Notes, T);
        var record = Read(reader);
        if (reader.HasFaults) return ComeBack(record);

        // Looked for after the records were read: what they hold already was written down before.
        if (creations.Find(Form, record) is { } made) return Saved(await made);
        if (!MaySave(record)) return ComeBack(record);
        return Saved(await creations.OnceAsync(Form, record, () => AddAsync(record)));
    }

    /// <summary>What the rules say of the form as it stands: the page itself, from which a script takes the notes beside the fields.</summary>
    public async Task<IActionResult> OnPostJudgeAsync(CancellationToken stop)
    {
        if (await OpenAsync(stop) is { } elsewhere) return elsewhere;
        return ComeBack(Read(new FieldReader(Notes, T)));
    }

    /// <summary>Whether a record that may be chosen has this number.</summary>
    protected abstract bool Find(string number);

    /// <summary>Where the walk goes on with a record.</summary>
    protected abstract string Next(string number);

    /// <summary>The record as it was typed; what cannot be read is told to the reader.</summary>
    protected abstract TRecord Read(FieldReader reader);

    /// <summary>Saves the record.</summary>
    /// <returns>Its number.</returns>
    protected abstract Task<string> AddAsync(TRecord record);

    /// <summary>What is found of the record as it is typed.</summary>
    protected abstract IEnumerable<Finding> FindingsOf(TRecord record);

    /// <summary>Whether the step can be taken with the records that it names.</summary>
    protected virtual bool MayOpen => true;

    /// <summary>Puts what is proposed into a new form.</summary>
    protected virtual void Begin()
    {
    }

    /// <summary>Does what a button of the form asks. True where the form comes back to be filled in further; false where it is to be saved.</summary>
    protected virtual bool ChangeForm() => true;

    /// <summary>What keeps the record from being saved for now; told on the page.</summary>
    protected virtual bool MaySave(TRecord record) => true;

    /// <summary>What else a form that comes back shows.</summary>
    protected virtual void Return()
    {
    }

    protected virtual IActionResult GoOn(string number, string said)
    {
        Said = said;
        return Redirect(Next(number));
    }

    /// <summary>Reads the records that the address names.</summary>
    /// <returns>Where to go instead; null where the step can be taken.</returns>
    protected async Task<IActionResult?> OpenAsync(CancellationToken stop)
    {
        // Before there is an organisation, the first page tells how to begin.
        if (await Services.Bridge.SnapshotAsync(stop) is not { } snapshot) return Redirect("/");
        Snapshot = snapshot;
        KnownFile = snapshot.Records.Files.FirstOrDefault(file => file.Number.Text == FileNumber);
        if (KnownFile is { } known) (ChildNumber, FamilyNumber) = (known.Child, known.Family);
        KnownChild = snapshot.Records.Children.FirstOrDefault(child => child.Number == ChildNumber);
        KnownFamily = snapshot.Records.Families.FirstOrDefault(family => family.Number == FamilyNumber);
        var isLost = (FileNumber is not null && KnownFile is null) || (ChildNumber is not null && KnownChild is null) || (FamilyNumber is not null && KnownFamily is null);
        if (isLost || !MayOpen) return NotFound();
        Findings = [.. WalkFindings.Of(KnownChild, KnownFamily, KnownFile, snapshot, Today, T)];
        return null;
    }

    protected string NameOf(Family family) => OrUnnamed(PersonName.Of(family.ParentA), "families.unnamed");

    protected string NameOf(Child child) => OrUnnamed(PersonName.Of(child), "children.unnamed");

    private string OrUnnamed(string name, string unnamed) => name.Length == 0 ? T[unnamed] : name;

    private IActionResult Saved(string number) =>
        GoOn(number, T["create.said.saved", ("time", MontrealTime.TimeOfDay(Services.Database.Now)), ("number", number)]);

    protected PageResult ComeBack(TRecord? record)
    {
        IsTyped = true;

        // The form shows its own values, in which a button may have changed something.
        ModelState.Clear();
        if (record is not null) RecordNotes.Add(Notes, FindingsOf(record), new Subjects(SubjectsOfStep), T, summed: false);
        Return();
        return Page();
    }

    /// <summary>The subjects of the rules whose fields stand on the page.</summary>
    protected abstract string[] SubjectsOfStep { get; }
}
