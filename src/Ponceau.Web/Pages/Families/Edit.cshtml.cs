using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Families;

/// <summary>A family's record.</summary>
public sealed class EditModel(RecordServices services) : RecordPage<Family>(services)
{
    public const string AddParentB = "add-parent-b";
    public const string RemoveParentB = "remove-parent-b";

    /// <summary>Other people sign: makes the new files.</summary>
    public const string NewFile = "new-file";

    /// <summary>The same people sign: a name was misspelled.</summary>
    public const string SamePeople = "same-people";

    [BindProperty]
    public ParentAForm ParentA { get; set; } = new();

    [BindProperty]
    public ParentForm ParentB { get; set; } = new();

    [BindProperty]
    public bool HasParentB { get; set; }

    /// <summary>The day from which other people sign.</summary>
    [BindProperty]
    public string SignsFrom { get; set; } = "";

    /// <summary>Who signs seems to be somebody else, on files that the ministry has accepted (PAR-05); the user is asked first.</summary>
    public bool AsksWhoSigns { get; private set; }

    public override string Title => PersonName.Of(ParentA.LastName, ParentA.FirstName);

    public override string Leave => "/families";

    protected override Subjects Subjects { get; } = new("parentA", "parentB");

    protected override Family? Find(Snapshot snapshot, string id) => snapshot.Records.Families.FirstOrDefault(f => f.Number == id);

    protected override void Fill(Family record)
    {
        ParentA = ParentAForm.From(record);
        ParentB = ParentForm.From(record.ParentB);
        HasParentB = record.ParentB is not null;
    }

    /// <summary>A parent B of whom nothing is written is none.</summary>
    protected override Family Read(Family kept, FieldReader reader) => kept with
    {
        ParentA = ParentA.ToRecord(),
        Address = ParentA.Address.ToRecord(),
        Language = ParentA.Language is "en" ? "en" : "fr",
        ParentB = HasParentB && ParentB.ToRecord() is var written && written != new Parent() ? written : null,
    };

    protected override bool MaySave(Snapshot snapshot, Family kept, Family record)
    {
        if (Do == SamePeople || !Signatories.AreOthers(kept, record) || !IsAccepted(snapshot, kept)) return true;
        AsksWhoSigns = true;
        if (Do != NewFile) SignsFrom = DateText.Write(Services.Database.Today);
        else if (!DateText.TryRead(SignsFrom, out var day) || day is not { } from) Notes.Add("signsFrom", NoteLevel.Error, T["families.signs.when"]);
        else if (!ChangeOn(from, snapshot, kept, record).HasWork) Notes.Add("signsFrom", NoteLevel.Error, T["families.signs.nothing", ("date", from)]);
        else return true;
        return false;
    }

    protected override async Task<SaveOutcome> SaveAsync(Family record, Family kept)
    {
        if (Do != NewFile || !DateText.TryRead(SignsFrom, out var day) || day is not { } from) return await Services.Store.SaveAsync(record, kept, By);
        var snapshot = (await Services.Bridge.SnapshotAsync())!;
        var signs = ChangeOn(from, snapshot, kept, record);
        return await Services.Store.ChangeAsync(async change => GoesTo = RecordAddress.Family(await signs.MakeAsync(change)), By);
    }

    protected override bool Sends(RowJudgement row, Family record) => row.File.Family == record.Number;

    protected override IEnumerable<(string Anchor, object Typed, object Kept)> Forms(Family kept) =>
        [("parentA", ParentA, ParentAForm.From(kept)), ("parentB", ParentB, ParentForm.From(kept.ParentB))];

    protected override Task<bool> ChangeFormAsync(Family kept, CancellationToken stop)
    {
        if (Do is NewFile or SamePeople || ParentA.Address.Apply(Do)) return Task.FromResult(false);
        HasParentB = Do == AddParentB || (HasParentB && Do != RemoveParentB);
        if (!HasParentB) ParentB = new ParentForm();
        return Task.FromResult(true);
    }

    /// <summary>A family without a row in scope is judged all the same.</summary>
    protected override IEnumerable<Finding> FindingsOf(Snapshot snapshot, Family record, IReadOnlyList<RowJudgement> rows) =>
        rows.SelectMany(r => r.Findings).Concat(Judge.OfFamily(record, Services.Database.Today));

    protected override Task ShowAsync(Snapshot snapshot, Family record, CancellationToken stop)
    {
        var children = snapshot.Records.Children.ToDictionary(c => c.Number);
        TimeLine = TimeLine.Of(
            snapshot.Records.Files.Where(f => f.Family == record.Number),
            file => (PersonName.Of(children[file.Child]), RecordAddress.Child(file.Child)),
            snapshot, Services.Database.Today, T);
        return Task.CompletedTask;
    }

    private SignatoryChange ChangeOn(DateOnly day, Snapshot snapshot, Family kept, Family record) =>
        new(snapshot, kept, record, day, parent => T.Find($"role.{parent.Role}") ?? "", T["families.signs.reason"]);

    private static bool IsAccepted(Snapshot snapshot, Family family)
    {
        var files = snapshot.Records.Files.Where(file => file.Family == family.Number).Select(file => file.Number).ToHashSet();
        return snapshot.Records.Agreements.Any(agreement => files.Contains(agreement.File) && snapshot.States[agreement.Number].IsHeldByMinistry);
    }
}
