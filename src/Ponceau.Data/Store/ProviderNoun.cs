using System.Linq.Expressions;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

public sealed class ProviderNoun : Noun<ProviderRow, Provider>
{
    public override string Name => "provider";

    public override string KeyOf(Provider record) => record.Id;

    public override string KeyOf(ProviderRow row) => row.Id;

    public override Expression<Func<ProviderRow, bool>> IsRowOf(Provider record) => row => row.Id == record.Id;

    public override Provider ToRecord(ProviderRow row) => new() { Id = row.Id, Component = row.Component, Name = row.Name };

    public override ProviderRow NewRow(Provider record) => new() { Id = record.Id, Component = record.Component };

    public override void Fill(ProviderRow row, Provider record)
    {
        row.Component = record.Component;
        row.Name = record.Name;
    }

    public override Task MarkSavedAsync(PonceauDb db, Provider record, bool isNew, DateTime now) =>
        isNew ? Task.CompletedTask : RaiseAsync(AgreementStates.Of(db, db.Files.Where(f => f.Provider == record.Id)), now);
}
