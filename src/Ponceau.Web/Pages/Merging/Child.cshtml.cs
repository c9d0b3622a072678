using Ponceau.Bridge;
using Ponceau.Core.Merging;
using Ponceau.Core.Records;
using Ponceau.Data.Store;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Merging;

/// <summary>Two records of one child.</summary>
public sealed class ChildModel(RecordServices services) : MergePage<Child>(services)
{
    protected override Child? Find(Snapshot snapshot, string number) => snapshot.Records.Children.FirstOrDefault(c => c.Number == number);

    protected override string NumberOf(Child record) => record.Number;

    protected override Merge<Child> Merge(Snapshot snapshot, Child kept, Child other) => ChildMerge.Of(snapshot.Records, kept, other, Choice);

    protected override Task<SaveOutcome> MergeAsync(Merge<Child> merge, string by) => Services.Store.Merges.MergeAsync(merge, by);
}
