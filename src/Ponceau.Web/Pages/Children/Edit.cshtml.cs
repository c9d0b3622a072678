using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Children;

/// <summary>A child's record.</summary>
public sealed class EditModel(RecordServices services, ActsOfBirth acts) : RecordPage<Child>(services)
{
    [BindProperty]
    public ChildForm Child { get; set; } = new();

    /// <summary>The NECSG that the ministry gives, where the record has another.</summary>
    public string MinistryNecsg { get; private set; } = "";

    /// <summary>The families of the child's files, by number.</summary>
    public IReadOnlyList<(string Number, string Name)> Families { get; private set; } = [];

    /// <summary>Where the act of birth is shown; null where there is none in the folder.</summary>
    public string? ActOfBirth { get; private set; }

    public override string Title => $"{Child.LastName} {Child.FirstName}".Trim();

    public override string Leave => "/children";

    protected override IReadOnlyCollection<string> Subjects => ["child"];

    /// <summary>"Prendre celui du ministère": its NECSG takes the place of ours.</summary>
    public async Task<IActionResult> OnPostNecsgAsync(string id, CancellationToken stop)
    {
        if (await Services.Bridge.SnapshotAsync(stop) is not { } snapshot || Find(snapshot, id) is not { } kept) return NotFound();
        if (await MinistryNecsgAsync(id, stop) is { Length: > 0 } theirs) await Services.Store.SaveAsync(kept with { Necsg = Necsg.FromInput(theirs) }, By);
        return Redirect($"/children/{id}#child.necsg");
    }

    protected override Child? Find(Snapshot snapshot, string id) => snapshot.Records.Children.FirstOrDefault(c => c.Number == id);

    protected override void Fill(Child record) => Child = ChildForm.From(record);

    protected override Child Read(Child kept, FieldReader reader) => Child.ToRecord(kept, reader);

    protected override Task SaveAsync(Child record) => Services.Store.SaveAsync(record, By);

    protected override bool Sends(RowJudgement row, Child record) => row.File.Child == record.Number;

    /// <summary>A child without a row in scope is judged all the same.</summary>
    protected override IEnumerable<Finding> FindingsOf(Snapshot snapshot, Child record, IReadOnlyList<RowJudgement> rows) =>
        rows.SelectMany(r => r.Findings).Concat(Judge.OfChild(record, snapshot.Records.Children.Where(c => c.Number != record.Number), Services.Database.Today));

    protected override async Task ShowAsync(Snapshot snapshot, Child record, CancellationToken stop)
    {
        MinistryNecsg = await MinistryNecsgAsync(record.Number, stop);
        var families = snapshot.Records.Families.ToDictionary(f => f.Number);
        Families =
        [
            .. snapshot.Records.Files.Where(f => f.Child == record.Number).Select(f => families[f.Family]).Distinct()
                .Select(f => (f.Number, $"{f.ParentA.LastName} {f.ParentA.FirstName}")),
        ];
        ActOfBirth = acts.AddressOf(record.Number);
    }

    private async Task<string> MinistryNecsgAsync(string number, CancellationToken stop)
    {
        await using var db = Services.Database.Open();
        return await db.Children.Where(c => c.Number == number).Select(c => c.MinistryNecsg).FirstOrDefaultAsync(stop) ?? "";
    }
}
