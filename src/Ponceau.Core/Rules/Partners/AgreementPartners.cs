using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>For each agreement, by its ordinal, one partner of every kind that a rule asks for; out-of-scope agreements are partners too.</summary>
internal sealed class AgreementPartners(int count)
{
    /// <summary>Another agreement of the file that shares a day with it (ENT-05).</summary>
    public Agreement?[] SharesADay { get; } = new Agreement?[count];

    /// <summary>The agreement that it replaces from one day to the next with the same care (ENT-11).</summary>
    public Agreement?[] Renews { get; } = new Agreement?[count];

    /// <summary>An agreement of another file of the child that takes one of its slots (HOR-03).</summary>
    public Agreement?[] TakesASlot { get; } = new Agreement?[count];

    /// <summary>A two-week agreement of another file of the child that overlaps it and starts on another date (GPA-02).</summary>
    public Agreement?[] StartsApart { get; } = new Agreement?[count];
}
