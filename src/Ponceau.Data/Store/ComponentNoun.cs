using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ponceau.Core.Records;
using Ponceau.Data.Rows;

namespace Ponceau.Data.Store;

public sealed class ComponentNoun(AccessCodes codes) : Noun<ComponentRow, Component>
{
    private const string HasNewAccessCode = "HasNewAccessCode";

    public override string Name => "component";

    public override string KeyOf(Component record) => record.Id;

    public override string KeyOf(ComponentRow row) => row.Id;

    public override Expression<Func<ComponentRow, bool>> IsRowOf(Component record) => row => row.Id == record.Id;

    public override Component ToRecord(ComponentRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Kind = row.Kind,
        Division = DivisionNumber.FromStore(row.Division),
        Installation = InstallationNumber.FromStore(row.Installation),
        AccessCode = codes.Unprotect(row.ProtectedAccessCode),
        EffectiveDate = row.EffectiveDate,
        Places = row.Places,
        EveningCare = row.EveningCare,
        NightCare = row.NightCare,
        OpenDays = row.OpenDays,
        AcceptsTransitional = row.AcceptsTransitional,
        Address = row.Address,
        Phone = row.Phone,
        Opens = row.Opens,
        Closes = row.Closes,
    };

    public override ComponentRow NewRow(Component record) => new() { Id = record.Id };

    public override void Fill(ComponentRow row, Component record)
    {
        row.Name = record.Name;
        row.Kind = record.Kind;
        row.Division = record.Division.Text;
        row.Installation = record.Installation.Text;
        if (record.AccessCode is { } code && code != codes.Unprotect(row.ProtectedAccessCode)) row.ProtectedAccessCode = codes.Protect(code);
        row.EffectiveDate = record.EffectiveDate;
        row.Places = record.Places;
        row.EveningCare = record.EveningCare;
        row.NightCare = record.NightCare;
        row.OpenDays = record.OpenDays;
        row.AcceptsTransitional = record.AcceptsTransitional;
        row.Address = record.Address;
        row.Phone = record.Phone;
        row.Opens = record.Opens;
        row.Closes = record.Closes;
    }

    /// <summary>A record without an access code leaves the one that is kept.</summary>
    public override bool IsSame(ComponentRow row, Component record)
    {
        var kept = ToRecord(row);
        return kept == (record.AccessCode is null ? record with { AccessCode = kept.AccessCode } : record);
    }

    /// <summary>An access code never enters the history: only whether there is one.</summary>
    public override string ToHistory(ComponentRow row)
    {
        var json = JsonSerializer.SerializeToNode(row, RowJson.Options)!.AsObject();
        json.Remove(nameof(ComponentRow.ProtectedAccessCode));
        json.Remove(nameof(ComponentRow.HoldingsDue));
        json["HasAccessCode"] = JsonValue.Create(row.ProtectedAccessCode.Length > 0);
        return json.ToJsonString(RowJson.Options);
    }

    /// <summary>What the history keeps of a component whose access code was replaced by another.</summary>
    internal static string WithNewAccessCode(string history)
    {
        var json = JsonNode.Parse(history)!.AsObject();
        json[HasNewAccessCode] = JsonValue.Create(true);
        return json.ToJsonString(RowJson.Options);
    }

    public override HistoryVersion FromHistory(string history) => new(ToRecord(RowOf(history)) with { AccessCode = null })
    {
        HasNewAccessCode = JsonNode.Parse(history)![HasNewAccessCode] is not null,
    };

    /// <summary>
    /// A component's own values are not sent with its agreements. But an agreement withdrawn because it ended before the effective
    /// date comes back into scope with an earlier one, and then goes under a new revision.
    /// </summary>
    public override Task MarkSavedAsync(PonceauDb db, Component record, bool isNew, DateTime now) =>
        isNew ? Task.CompletedTask : RaiseAsync(
            AgreementStates.Of(db, db.Files.Where(f => f.Component == record.Id), db.Agreements.Where(a => a.End == null || a.End >= record.EffectiveDate))
                .Where(s => s.AcceptedAsWithdrawal && !s.Withdrawn && s.Revision == s.AcceptedRevision),
            now);
}
