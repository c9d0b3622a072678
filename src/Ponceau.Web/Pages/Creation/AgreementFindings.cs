using Ponceau.Bridge;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;

namespace Ponceau.Web.Pages.Creation;

/// <summary>What the rules say of an agreement that is not saved yet, beside those that are.</summary>
internal static class AgreementFindings
{
    /// <summary>The product gives numbers from 1: this is nobody's, and well formed.</summary>
    private const string Nobodys = "00000000";

    private static readonly AgreementNumber Unsaved = AgreementNumber.FromStore(Nobodys);

    /// <summary>The number of a file that is not saved yet.</summary>
    public static readonly FileNumber UnsavedFile = FileNumber.FromStore(Nobodys);

    public static IReadOnlyList<Finding> Of(Agreement agreement, ParentChildFile file, Snapshot snapshot)
    {
        var records = snapshot.Records with { Agreements = [.. snapshot.Records.Agreements, agreement with { Number = Unsaved, File = file.Number }] };
        return Judge.Of(records, snapshot.Judgement.AsOf, file.Component).Components[0].Rows.First(row => row.Agreement.Number == Unsaved).Findings;
    }
}
