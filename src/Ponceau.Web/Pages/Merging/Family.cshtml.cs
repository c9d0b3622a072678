using Ponceau.Bridge;
using Ponceau.Core.Merging;
using Ponceau.Core.Records;
using Ponceau.Data.Store;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>Two records of one family.</summary>
public sealed class FamilyModel(RecordServices services) : MergePage<Family>(services)
{
    protected override Family? Find(Snapshot snapshot, string number) => snapshot.Records.Families.FirstOrDefault(f => f.Number == number);

    protected override string NumberOf(Family record) => record.Number;

    protected override Merge<Family> Merge(Snapshot snapshot, Family kept, Family other) => FamilyMerge.Of(snapshot.Records, kept, other, Choice);

    protected override Task<SaveOutcome> MergeAsync(Merge<Family> merge, string by) => Services.Store.Merges.MergeAsync(merge, by);
}
