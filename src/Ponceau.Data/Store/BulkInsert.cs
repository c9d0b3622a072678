using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>
/// Inserts many rows of one table through one prepared statement, on the context's own connection and transaction. Columns and conversions come from
/// the model, so that a row is the same as one that the context itself saves; but nothing is tracked, and memory does not grow with the rows.
/// </summary>
/// <typeparam name="TRow">A row whose key is not made by the database, or whose key is a number that only the database gives (the history).</typeparam>
internal sealed class BulkInsert<TRow> : IAsyncDisposable
    where TRow : class, IOwned
{
    private readonly int _organisation;
    private readonly DbCommand _command;
    private readonly Column[] _columns;

    public BulkInsert(PonceauDb db)
    {
        _organisation = db.OrganisationId;
        _command = db.Database.GetDbConnection().CreateCommand();
        _command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();

        var entity = db.Model.FindEntityType(typeof(TRow))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = db.GetService<ISqlGenerationHelper>();
        var properties = entity.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never).ToList();
        _columns = [.. properties.Select((property, at) => Column.Of(property, _command, sql.GenerateParameterName($"p{at}")))];
        var names = properties.Select(property => sql.DelimitIdentifier(property.GetColumnName(table)!));
        var values = properties.Select((_, at) => sql.GenerateParameterNamePlaceholder($"p{at}"));
        _command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", values)})";
        _command.Prepare();
    }

    /// <summary>Inserts a row; one that names no organisation is the context's, as where the context saves it.</summary>
    public Task AddAsync(TRow row, CancellationToken stop = default)
    {
        if (row.OrganisationId == 0) row.OrganisationId = _organisation;
        foreach (var column in _columns) column.Take(row);
        return _command.ExecuteNonQueryAsync(stop);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private sealed class Column(IClrPropertyGetter getter, Func<object?, object?>? convert, DbParameter parameter)
    {
        public static Column Of(IProperty property, DbCommand command, string name)
        {
            var mapping = property.GetRelationalTypeMapping();
            // The mapping gives the parameter its type; a value is put into it for each row.
            var parameter = mapping.CreateParameter(command, name, value: null, nullable: true);
            command.Parameters.Add(parameter);
            return new Column(property.GetGetter(), mapping.Converter?.ConvertToProvider, parameter);
        }

        public void Take(TRow row)
        {
            var value = getter.GetClrValue(row);
            parameter.Value = (value is null || convert is null ? value : convert(value)) ?? DBNull.Value;
        }
    }
}
