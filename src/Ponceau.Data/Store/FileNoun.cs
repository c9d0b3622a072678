using System.Linq.Expressions;
using Ponceau.Core;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

public sealed class FileNoun : Noun<FileRow, ParentChildFile>
{
    public override string Name => "file";

    public override string KeyOf(ParentChildFile record) => record.Number.Text;

    public override string KeyOf(FileRow row) => row.Number;

    public override Expression<Func<FileRow, bool>> IsRowOf(ParentChildFile record)
    {
        var number = record.Number.Text;
        return row => row.Number == number;
    }

    public override ParentChildFile ToRecord(FileRow row) => new()
    {
        Number = FileNumber.FromStore(row.Number),
        Component = row.Component,
        Provider = row.Provider,
        Family = row.Family,
        Child = row.Child,
    };

    public override void Share(FileRow row, SharedTexts texts)
    {
        row.Component = texts.Of(row.Component);
        if (row.Provider is not null) row.Provider = texts.Of(row.Provider);
        row.Family = texts.Of(row.Family);
        row.Child = texts.Of(row.Child);
    }

    public override FileRow NewRow(ParentChildFile record) =>
        new() { Number = record.Number.Text, Component = record.Component, Family = record.Family, Child = record.Child };

    public override void Fill(FileRow row, ParentChildFile record)
    {
        row.Component = record.Component;
        row.Provider = record.Provider;
        row.Family = record.Family;
        row.Child = record.Child;
    }

    public override Task MarkSavedAsync(PonceauDb db, ParentChildFile record, bool isNew, DateTime now)
    {
        var number = record.Number.Text;
        return isNew ? Task.CompletedTask : RaiseAsync(AgreementStates.Of(db, db.Files.Where(f => f.Number == number)), now);
    }
}
