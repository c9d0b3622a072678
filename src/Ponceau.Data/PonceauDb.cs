using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ponceau.Data.Rows;

namespace Ponceau.Data;

/// <summary>The one model of the database; a derived context for each engine holds its migrations.</summary>
public abstract class PonceauDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>The organisation whose rows are seen and written; 0 before there is one.</summary>
    public int OrganisationId { get; set; }

    public DbSet<OrganisationRow> Organisations => Set<OrganisationRow>();
    public DbSet<ComponentRow> Components => Set<ComponentRow>();
    public DbSet<ProviderRow> Providers => Set<ProviderRow>();
    public DbSet<FamilyRow> Families => Set<FamilyRow>();
    public DbSet<ChildRow> Children => Set<ChildRow>();
    public DbSet<FileRow> Files => Set<FileRow>();
    public DbSet<AgreementRow> Agreements => Set<AgreementRow>();
    public DbSet<AgreementStateRow> AgreementStates => Set<AgreementStateRow>();
    public DbSet<ClosureSetRow> ClosureSets => Set<ClosureSetRow>();
    public DbSet<CsssPeriodSetRow> CsssPeriodSets => Set<CsssPeriodSetRow>();
    public DbSet<SetStateRow> SetStates => Set<SetStateRow>();
    public DbSet<TransmissionRow> Transmissions => Set<TransmissionRow>();
    public DbSet<TransmissionItemRow> TransmissionItems => Set<TransmissionItemRow>();
    public DbSet<TransmissionSetRow> TransmissionSets => Set<TransmissionSetRow>();
    public DbSet<SubmissionRow> Submissions => Set<SubmissionRow>();
    public DbSet<SubmissionItemRow> SubmissionItems => Set<SubmissionItemRow>();
    public DbSet<LeaseRow> Leases => Set<LeaseRow>();
    public DbSet<HistoryRow> History => Set<HistoryRow>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        StampOwner();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        StampOwner();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<List<ContactRow>>().HaveConversion<JsonConverter<ContactRow>, JsonComparer<ContactRow>>();
        builder.Properties<List<ClosureRow>>().HaveConversion<JsonConverter<ClosureRow>, JsonComparer<ClosureRow>>();
        builder.Properties<List<CsssPeriodRow>>().HaveConversion<JsonConverter<CsssPeriodRow>, JsonComparer<CsssPeriodRow>>();
        builder.Properties<List<MessageRow>>().HaveConversion<JsonConverter<MessageRow>, JsonComparer<MessageRow>>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<OrganisationRow>().HasIndex(o => o.Name).IsUnique();
        ConfigureRecords(model);
        ConfigureSending(model);
    }

    private void ConfigureRecords(ModelBuilder model)
    {
        Owned<ComponentRow>(model, c => new { c.OrganisationId, c.Id });
        Owned<ProviderRow>(model, p => new { p.OrganisationId, p.Id })
            .HasOne<ComponentRow>().WithMany().HasForeignKey(p => new { p.OrganisationId, p.Component }).OnDelete(DeleteBehavior.Restrict);
        Owned<FamilyRow>(model, f => new { f.OrganisationId, f.Number });
        Owned<ChildRow>(model, c => new { c.OrganisationId, c.Number });

        var file = Owned<FileRow>(model, f => new { f.OrganisationId, f.Number });
        file.HasOne<ComponentRow>().WithMany().HasForeignKey(f => new { f.OrganisationId, f.Component }).OnDelete(DeleteBehavior.Restrict);
        file.HasOne<ProviderRow>().WithMany().HasForeignKey(f => new { f.OrganisationId, f.Provider }).OnDelete(DeleteBehavior.Restrict);
        file.HasOne<FamilyRow>().WithMany().HasForeignKey(f => new { f.OrganisationId, f.Family }).OnDelete(DeleteBehavior.Restrict);
        file.HasOne<ChildRow>().WithMany().HasForeignKey(f => new { f.OrganisationId, f.Child }).OnDelete(DeleteBehavior.Restrict);

        Owned<AgreementRow>(model, a => new { a.OrganisationId, a.Number })
            .HasOne<FileRow>().WithMany().HasForeignKey(a => new { a.OrganisationId, a.File }).OnDelete(DeleteBehavior.Restrict);
        Owned<ClosureSetRow>(model, s => new { s.OrganisationId, s.Component, s.Year })
            .HasOne<ComponentRow>().WithMany().HasForeignKey(s => new { s.OrganisationId, s.Component }).OnDelete(DeleteBehavior.Restrict);
        Owned<CsssPeriodSetRow>(model, s => new { s.OrganisationId, s.Component, s.FinancialYear })
            .HasOne<ComponentRow>().WithMany().HasForeignKey(s => new { s.OrganisationId, s.Component }).OnDelete(DeleteBehavior.Restrict);

        Owned<HistoryRow>(model, h => h.Id).HasIndex(h => new { h.OrganisationId, h.Noun, h.Key });
    }

    private void ConfigureSending(ModelBuilder model)
    {
        var state = Owned<AgreementStateRow>(model, s => new { s.OrganisationId, s.Number });
        state.HasOne<AgreementRow>().WithOne().HasForeignKey<AgreementStateRow>(s => new { s.OrganisationId, s.Number }).OnDelete(DeleteBehavior.Restrict);
        state.HasOne<SubmissionRow>().WithMany().HasForeignKey(s => s.OpenSubmission).OnDelete(DeleteBehavior.Restrict);
        Owned<SetStateRow>(model, s => new { s.OrganisationId, s.Component, s.Kind, s.Year });

        Owned<TransmissionRow>(model, t => t.Id).HasIndex(t => new { t.OrganisationId, t.Component, t.StartedAt });
        var item = Owned<TransmissionItemRow>(model, i => new { i.Transmission, i.Agreement });
        item.HasOne<TransmissionRow>().WithMany().HasForeignKey(i => i.Transmission).OnDelete(DeleteBehavior.Restrict);
        Owned<TransmissionSetRow>(model, s => new { s.Transmission, s.Kind, s.Year })
            .HasOne<TransmissionRow>().WithMany().HasForeignKey(s => s.Transmission).OnDelete(DeleteBehavior.Restrict);

        var submission = Owned<SubmissionRow>(model, s => s.Id);
        submission.HasIndex(s => new { s.OrganisationId, s.Component, s.ClosedAt });
        submission.HasOne<TransmissionRow>().WithMany().HasForeignKey(s => s.Transmission).OnDelete(DeleteBehavior.Restrict);
        submission.HasMany(s => s.Items).WithOne().HasForeignKey(i => i.Submission).OnDelete(DeleteBehavior.Restrict);
        Owned<SubmissionItemRow>(model, i => new { i.Submission, i.Agreement });

        Owned<LeaseRow>(model, l => new { l.OrganisationId, l.Component });
    }

    private EntityTypeBuilder<T> Owned<T>(ModelBuilder model, Expression<Func<T, object?>> key)
        where T : class, IOwned
    {
        var entity = model.Entity<T>();
        entity.HasKey(key);
        entity.HasOne<OrganisationRow>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        entity.HasQueryFilter("organisation", r => r.OrganisationId == OrganisationId);
        return entity;
    }

    private void StampOwner()
    {
        foreach (var entry in ChangeTracker.Entries<IOwned>())
            if (entry.State == EntityState.Added && entry.Entity.OrganisationId == 0) entry.Entity.OrganisationId = OrganisationId;
    }
}
