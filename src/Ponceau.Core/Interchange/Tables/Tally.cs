namespace Ponceau.Core.Interchange.Tables;

/// <summary>What an import would do: records that are new, that say something else than what is kept, that say the same, and those with a fault.</summary>
public sealed record Tally
{
    public int New { get; private set; }
    public int Changed { get; private set; }
    public int Same { get; private set; }
    public int Faulty { get; private set; }

    public int All => New + Changed + Same + Faulty;

    internal void Count<T>(T record, T? kept) where T : class
    {
        if (kept is null) New++;
        else if (record.Equals(kept)) Same++;
        else Changed++;
    }

    internal void CountFaulty() => Faulty++;
}
