using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Core.Rules;
using Ponceau.Data.Store;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Children;

/// <summary>A child's record.</summary>
public sealed class EditModel(RecordServices services, ActsOfBirth acts) : RecordPage<Child>(services)
{
    public const string AddContact = "add-contact";
    public const string RemoveContact = "remove-contact-";
    public const string TakeNecsg = "take-necsg";

    [BindProperty]
    public ChildForm Child { get; set; } = new();

    /// <summary>The NECSG that the ministry gives, where the record has another.</summary>
    public string MinistryNecsg { get; private set; } = "";

    /// <summary>What the child reaches within a year.</summary>
    public IReadOnlyList<Milestone> Milestones { get; private set; } = [];

    /// <summary>Shared custody, for each component where two families have a file of the child.</summary>
    public IReadOnlyList<CustodyCalendar> Custody { get; private set; } = [];

    /// <summary>The act of birth; null where there is none in the folder.</summary>
    public ActOfBirth? ActOfBirth { get; private set; }

    public override string Title => PersonName.Of(Child.LastName, Child.FirstName);

    public override string Leave => "/children";

    protected override Subjects Subjects { get; } = new("child");

    protected override Child? Find(Snapshot snapshot, string id) => snapshot.Records.Children.FirstOrDefault(c => c.Number == id);

    protected override void Fill(Child record) => Child = ChildForm.From(record);

    protected override Child Read(Child kept, FieldReader reader) => Child.ToRecord(kept, reader);

    protected override Task<SaveOutcome> SaveAsync(Child record, Child kept) => Services.Store.SaveAsync(record, kept, By);

    protected override bool Sends(RowJudgement row, Child record) => row.File.Child == record.Number;

    protected override IEnumerable<(string Anchor, object Typed, object Kept)> Forms(Child kept) => [("child", Child, ChildForm.From(kept))];

    protected override async Task<bool> ChangeFormAsync(Child kept, CancellationToken stop)
    {
        if (Do == TakeNecsg)
        {
            Child.Necsg = await MinistryNecsgAsync(kept.Number, stop);
            return false;
        }

        if (Do == AddContact) Child.EmergencyContacts.Add(new ContactForm());
        if (Do.StartsWith(RemoveContact, StringComparison.Ordinal)
            && int.TryParse(Do[RemoveContact.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && place < Child.EmergencyContacts.Count) Child.EmergencyContacts.RemoveAt(place);
        return true;
    }

    /// <summary>A child without a row in scope is judged all the same.</summary>
    protected override IEnumerable<Finding> FindingsOf(Snapshot snapshot, Child record, IReadOnlyList<RowJudgement> rows) =>
        rows.SelectMany(r => r.Findings).Concat(Judge.OfChild(record, snapshot.Records.Children.Where(c => c.Number != record.Number), Services.Database.Today));

    protected override async Task ShowAsync(Snapshot snapshot, Child record, CancellationToken stop)
    {
        MinistryNecsg = await MinistryNecsgAsync(record.Number, stop);
        var families = snapshot.Records.Families.ToDictionary(f => f.Number);
        TimeLine = TimeLine.Of(
            snapshot.Records.Files.Where(f => f.Child == record.Number),
            file => (PersonName.Of(families[file.Family].ParentA), RecordAddress.Family(file.Family)),
            snapshot, Services.Database.Today, T);
        Milestones = [.. Milestone.Ahead(record, Services.Database.Today)];
        Custody = CustodyCalendar.OfChild(snapshot, record.Number, Services.Database.Today, T);
        ActOfBirth = acts.Of(record.Number);
    }

    private async Task<string> MinistryNecsgAsync(string number, CancellationToken stop)
    {
        await using var db = Services.Database.Open();
        return await db.Children.Where(c => c.Number == number).Select(c => c.MinistryNecsg).FirstOrDefaultAsync(stop) ?? "";
    }
}
