using System.Linq.Expressions;
using Ponceau.Core;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

public sealed class FamilyNoun : Noun<FamilyRow, Family>
{
    public override string Name => "family";

    public override string KeyOf(Family record) => record.Number;

    public override string KeyOf(FamilyRow row) => row.Number;

    public override Expression<Func<FamilyRow, bool>> IsRowOf(Family record) => row => row.Number == record.Number;

    public override Family ToRecord(FamilyRow row) => new()
    {
        Number = row.Number,
        ParentA = new Parent
        {
            LastName = row.ParentALastName,
            FirstName = row.ParentAFirstName,
            Role = row.ParentARole,
            Phone = row.ParentAPhone,
            Email = row.ParentAEmail,
        },
        Address = new Address
        {
            Line = row.AddressLine,
            City = row.AddressCity,
            Province = row.AddressProvince,
            PostalCode = PostalCode.FromStore(row.AddressPostalCode),
        },
        Language = row.Language,
        ParentB = !row.HasParentB ? null : new Parent
        {
            LastName = row.ParentBLastName,
            FirstName = row.ParentBFirstName,
            Role = row.ParentBRole,
            Phone = row.ParentBPhone,
            Email = row.ParentBEmail,
        },
    };

    public override void Share(FamilyRow row, SharedTexts texts)
    {
        row.ParentALastName = texts.Of(row.ParentALastName);
        row.ParentAFirstName = texts.Of(row.ParentAFirstName);
        row.ParentARole = texts.Of(row.ParentARole);
        row.ParentAPhone = texts.Of(row.ParentAPhone);
        row.AddressCity = texts.Of(row.AddressCity);
        row.AddressProvince = texts.Of(row.AddressProvince);
        row.AddressPostalCode = texts.Of(row.AddressPostalCode);
        row.Language = texts.Of(row.Language);
        row.ParentBLastName = texts.Of(row.ParentBLastName);
        row.ParentBFirstName = texts.Of(row.ParentBFirstName);
        row.ParentBRole = texts.Of(row.ParentBRole);
        row.ParentBPhone = texts.Of(row.ParentBPhone);
    }

    public override FamilyRow NewRow(Family record) => new() { Number = record.Number };

    public override void Fill(FamilyRow row, Family record)
    {
        row.ParentALastName = record.ParentA.LastName;
        row.ParentAFirstName = record.ParentA.FirstName;
        row.ParentARole = record.ParentA.Role;
        row.ParentAPhone = record.ParentA.Phone;
        row.ParentAEmail = record.ParentA.Email;
        row.AddressLine = record.Address.Line;
        row.AddressCity = record.Address.City;
        row.AddressProvince = record.Address.Province;
        row.AddressPostalCode = record.Address.PostalCode.Text;
        row.Language = record.Language;
        row.HasParentB = record.ParentB is not null;
        row.ParentBLastName = record.ParentB?.LastName ?? "";
        row.ParentBFirstName = record.ParentB?.FirstName ?? "";
        row.ParentBRole = record.ParentB?.Role ?? "";
        row.ParentBPhone = record.ParentB?.Phone ?? "";
        row.ParentBEmail = record.ParentB?.Email ?? "";
    }

    public override HistoryVersion FromHistory(string history)
    {
        var row = RowOf(history);
        return new HistoryVersion(ToRecord(row)) { MergedInto = row.MergedInto };
    }

    public override Task MarkSavedAsync(PonceauDb db, Family record, bool isNew, DateTime now) =>
        isNew ? Task.CompletedTask : RaiseAsync(AgreementStates.Of(db, db.Files.Where(f => f.Family == record.Number)), now);
}
