using Microsoft.AspNetCore.Mvc;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Families;

/// <summary>A family's record.</summary>
public sealed class EditModel(RecordServices services) : RecordPage<Family>(services)
{
    [BindProperty]
    public ParentAForm ParentA { get; set; } = new();

    [BindProperty]
    public ParentForm ParentB { get; set; } = new();

    /// <summary>The children of the family's files, by number.</summary>
    public IReadOnlyList<(string Number, string Name)> Children { get; private set; } = [];

    public override string Title => $"{ParentA.LastName} {ParentA.FirstName}".Trim();

    public override string Leave => "/families";

    protected override IReadOnlyCollection<string> Subjects => ["parentA", "parentB"];

    protected override Family? Find(Snapshot snapshot, string id) => snapshot.Records.Families.FirstOrDefault(f => f.Number == id);

    protected override void Fill(Family record)
    {
        ParentA = ParentAForm.From(record);
        ParentB = ParentForm.From(record.ParentB);
    }

    protected override Family Read(Family kept, FieldReader reader) => kept with
    {
        ParentA = ParentA.ToRecord(),
        Address = ParentA.Address.ToRecord(),
        Language = ParentA.Language is "en" ? "en" : "fr",
        ParentB = ParentB.IsEmpty ? null : ParentB.ToRecord(),
    };

    protected override Task SaveAsync(Family record) => Services.Store.SaveAsync(record, By);

    protected override bool Sends(RowJudgement row, Family record) => row.File.Family == record.Number;

    protected override IEnumerable<Finding> FindingsOf(Snapshot snapshot, Family record, IReadOnlyList<RowJudgement> rows) =>
        rows.SelectMany(r => r.Findings).Concat(Judge.OfFamily(record, Services.Database.Today));

    protected override Task ShowAsync(Snapshot snapshot, Family record, CancellationToken stop)
    {
        var children = snapshot.Records.Children.ToDictionary(c => c.Number);
        Children =
        [
            .. snapshot.Records.Files.Where(f => f.Family == record.Number).Select(f => children[f.Child]).Distinct()
                .Select(c => (c.Number, $"{c.LastName} {c.FirstName}")),
        ];
        return Task.CompletedTask;
    }
}
