using System.Linq.Expressions;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

/// <summary>What merging needs to know of a kind of record: whose files move, and what its row has besides what the record says.</summary>
internal abstract class MergedKind<TRow, TRecord>(Noun<TRow, TRecord> noun)
    where TRow : class, IOwned, IMerged
    where TRecord : class
{
    public Noun<TRow, TRecord> Noun => noun;

    /// <summary>The name of its merges in the history.</summary>
    public abstract string Entry { get; }

    public abstract Expression<Func<FileRow, bool>> IsFileOf(string number);

    /// <summary>The file as one of another record.</summary>
    public abstract ParentChildFile Move(ParentChildFile file, string number);

    /// <summary>The row that goes: out of every list from now on.</summary>
    public virtual void SetAside(TRow row, string keptNumber) => row.MergedInto = keptNumber;

    /// <summary>What the row that stays takes from the one that goes, besides what the record says.</summary>
    public virtual void TakeMore(TRow kept, TRow other)
    {
    }

    /// <summary>True where there is something of the kind to take.</summary>
    public virtual bool HasMore(TRow kept, TRow other) => false;

    /// <summary>Gives a row back what it had besides what the record says.</summary>
    public virtual void GiveBack(TRow row, TRow before)
    {
    }
}

internal sealed class MergedFamilies() : MergedKind<FamilyRow, Family>(new FamilyNoun())
{
    public override string Entry => RecordHistory.FamilyMerges;

    public override Expression<Func<FileRow, bool>> IsFileOf(string number) => file => file.Family == number;

    public override ParentChildFile Move(ParentChildFile file, string number) => file with { Family = number };
}

internal sealed class MergedChildren() : MergedKind<ChildRow, Child>(new ChildNoun())
{
    public override string Entry => RecordHistory.ChildMerges;

    public override Expression<Func<FileRow, bool>> IsFileOf(string number) => file => file.Child == number;

    public override ParentChildFile Move(ParentChildFile file, string number) => file with { Child = number };

    public override void SetAside(ChildRow row, string keptNumber)
    {
        base.SetAside(row, keptNumber);
        row.Status = ChildStatus.Archived;
    }

    /// <summary>The NECSG that the ministry gave beside another one is still to be answered.</summary>
    public override void TakeMore(ChildRow kept, ChildRow other)
    {
        if (HasMore(kept, other)) kept.MinistryNecsg = other.MinistryNecsg;
    }

    public override bool HasMore(ChildRow kept, ChildRow other) =>
        other.MinistryNecsg.Length > 0 && kept.MinistryNecsg.Length == 0 && other.MinistryNecsg != kept.Necsg;

    public override void GiveBack(ChildRow row, ChildRow before) => row.MinistryNecsg = before.MinistryNecsg;
}
