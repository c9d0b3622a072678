using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Data.Store;

namespace Ponceau.Web.Pages.Families;

/// <summary>
/// "Nouveau dossier": the signatories of a family change on a day. The family as it was typed becomes a new one, each of its children that stays gets
/// a file under it, and the agreements of the old files end the day before.
/// </summary>
public sealed class SignatoryChange(Snapshot snapshot, Family kept, Family typed, DateOnly day, Func<Parent, string> relationOf, string reason)
{
    /// <summary>Whether there is anything to sign anew from that day on.</summary>
    public bool HasWork => Concerned.Count > 0;

    /// <summary>The files with something to sign anew from that day on.</summary>
    private IReadOnlyList<(ParentChildFile File, List<Agreement> Agreements)> Concerned =>
    [
        .. snapshot.Records.Files.Where(file => file.Family == kept.Number)
            .Select(file => (file, NewFile.Concerned(snapshot.Records.Agreements.Where(a => a.File == file.Number && !snapshot.States[a.Number].Withdrawn), day).ToList()))
            .Where(each => each.Item2.Count > 0),
    ];

    /// <summary>Makes it all, inside one change of the store.</summary>
    /// <returns>The new family's number.</returns>
    public async Task<string> MakeAsync(RecordStore.Change change)
    {
        var (old, next) = await MoveToContactsAsync(change);
        if (old != kept) await change.SaveAsync(old, kept);
        var family = await change.AddAsync(next);
        foreach (var (file, agreements) in Concerned)
        {
            var made = await change.AddAsync(file with { Family = family.Number });
            foreach (var agreement in agreements)
            {
                var (ended, following) = NewFile.At(day, agreement, made.Number);
                if (ended is not null) await change.SaveAsync(ended, agreement);
                else await change.TakeBackAsync(agreement, reason);
                await change.AddAsync(following);
            }
        }
        return family.Number;
    }

    /// <summary>A parent B who is the other file's parent A is nobody's parent B any more, but somebody to call (PAR-06).</summary>
    private async Task<(Family Old, Family Next)> MoveToContactsAsync(RecordStore.Change change)
    {
        var (old, next) = (kept, typed);
        var moved = new List<Parent>();
        if (NewFile.MovesToContacts(kept.ParentB, typed.ParentA))
        {
            moved.Add(kept.ParentB!);
            old = kept with { ParentB = null };
        }
        if (NewFile.MovesToContacts(typed.ParentB, kept.ParentA))
        {
            moved.Add(typed.ParentB!);
            next = typed with { ParentB = null };
        }
        foreach (var number in Concerned.Select(each => each.File.Child).Distinct())
        {
            var child = snapshot.Records.Children.First(c => c.Number == number);
            var called = moved.Aggregate(child, (so, parent) => NewFile.WithContact(so, parent, relationOf(parent)));
            if (called != child) await change.SaveAsync(called, child);
        }
        return (old, next);
    }
}
