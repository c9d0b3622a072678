using System.Linq.Expressions;
using Ponceau.Core;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

public sealed class ChildNoun : Noun<ChildRow, Child>
{
    public override string Name => "child";

    public override string KeyOf(Child record) => record.Number;

    public override string KeyOf(ChildRow row) => row.Number;

    public override Expression<Func<ChildRow, bool>> IsRowOf(Child record) => row => row.Number == record.Number;

    public override Child ToRecord(ChildRow row) => new()
    {
        Number = row.Number,
        LastName = row.LastName,
        FirstName = row.FirstName,
        BirthDate = row.BirthDate,
        Sex = row.Sex,
        BornOutsideQuebec = row.BornOutsideQuebec,
        Nirec = Nirec.FromStore(row.Nirec),
        Necsg = Necsg.FromStore(row.Necsg),
        SpecialNeeds = row.SpecialNeeds,
        Status = row.Status,
        Group = row.Group,
        EmergencyContacts = row.EmergencyContacts.Count == 0
            ? EquatableList<EmergencyContact>.Empty
            : new(row.EmergencyContacts.Select(c => new EmergencyContact { Name = c.Name, Phone = c.Phone, Relation = c.Relation })),
    };

    public override void Share(ChildRow row, SharedTexts texts)
    {
        row.LastName = texts.Of(row.LastName);
        row.FirstName = texts.Of(row.FirstName);
        row.Sex = texts.Of(row.Sex);
        row.Group = texts.Of(row.Group);
        foreach (var contact in row.EmergencyContacts)
        {
            contact.Phone = texts.Of(contact.Phone);
            contact.Relation = texts.Of(contact.Relation);
        }
    }

    public override ChildRow NewRow(Child record) => new() { Number = record.Number };

    public override void Fill(ChildRow row, Child record)
    {
        row.LastName = record.LastName;
        row.FirstName = record.FirstName;
        row.BirthDate = record.BirthDate;
        row.Sex = record.Sex;
        row.BornOutsideQuebec = record.BornOutsideQuebec;
        row.Nirec = record.Nirec.Text;
        row.Necsg = record.Necsg.Text;
        if (row.MinistryNecsg == row.Necsg) row.MinistryNecsg = "";
        row.SpecialNeeds = record.SpecialNeeds;
        row.Status = record.Status;
        row.Group = record.Group;
        row.EmergencyContacts =
            [.. record.EmergencyContacts.Select(c => new ContactRow { Name = c.Name, Phone = c.Phone, Relation = c.Relation })];
    }

    public override HistoryVersion FromHistory(string history)
    {
        var row = RowOf(history);
        return new HistoryVersion(ToRecord(row)) { MinistryNecsg = row.MinistryNecsg, MergedInto = row.MergedInto };
    }

    public override Task MarkSavedAsync(PonceauDb db, Child record, bool isNew, DateTime now) =>
        isNew ? Task.CompletedTask : RaiseAsync(AgreementStates.Of(db, db.Files.Where(f => f.Child == record.Number)), now);
}
