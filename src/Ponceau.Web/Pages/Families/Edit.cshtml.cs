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

    [BindProperty]
    public ParentAForm ParentA { get; set; } = new();

    [BindProperty]
    public ParentForm ParentB { get; set; } = new();

    [BindProperty]
    public bool HasParentB { get; set; }

    /// <summary>The children of the family's files, by number.</summary>
    public IReadOnlyList<(string Number, string Name)> Children { get; private set; } = [];

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

    protected override Task<SaveOutcome> SaveAsync(Family record, Family kept) => Services.Store.SaveAsync(record, kept, By);

    protected override bool Sends(RowJudgement row, Family record) => row.File.Family == record.Number;

    protected override IEnumerable<(string Anchor, object Typed, object Kept)> Forms(Family kept) =>
        [("parentA", ParentA, ParentAForm.From(kept)), ("parentB", ParentB, ParentForm.From(kept.ParentB))];

    protected override Task<bool> ChangeFormAsync(Family kept, CancellationToken stop)
    {
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
        Children = [.. snapshot.Records.Files.Where(f => f.Family == record.Number).Select(f => children[f.Child]).Distinct().Select(c => (c.Number, PersonName.Of(c)))];
        return Task.CompletedTask;
    }
}
