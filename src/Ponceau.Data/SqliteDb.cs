using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Ponceau.Data;

/// <summary>The model on SQLite, with its migrations.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : PonceauDb(options);

/// <summary>For the migrations tool: <c>dotnet ef migrations add NAME --project src/Ponceau.Data --context SqliteDb --output-dir Migrations/Sqlite</c>.</summary>
public sealed class SqliteDbFactory : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
}
