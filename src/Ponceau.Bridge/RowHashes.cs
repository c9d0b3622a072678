using Ponceau.Bridge.V1;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;

namespace Ponceau.Bridge;

/// <summary>The content of rows as the ministry would hold it, to tell whether a saved row says anything new.</summary>
public sealed class RowHashes(RecordSet records)
{
    private readonly Dictionary<string, Family> _families = records.Families.ToDictionary(f => f.Number);
    private readonly Dictionary<string, Child> _children = records.Children.ToDictionary(c => c.Number);
    private readonly Dictionary<string, Provider> _providers = records.Providers.ToDictionary(p => p.Id);

    public string HashOf(Agreement agreement, ParentChildFile file)
    {
        var content = new EnvelopeFile(
            file, file.Provider is { } id ? _providers[id] : null, _families[file.Family], _children[file.Child], []);
        return Ministry.HashOf(content, agreement);
    }

    /// <summary>"Contenu identique au dernier envoi": saved since, with nothing changed that is sent.</summary>
    public bool IsUnchanged(RowJudgement row, AgreementState state) =>
        state.Accepted is { AsWithdrawal: false } accepted && accepted.ContentHash == HashOf(row.Agreement, row.File);
}
