using Microsoft.AspNetCore.Http;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>A line of the grid as the form shows and sends it; its fields are named after the number of the agreement that is renewed.</summary>
public sealed record RenewalEntry
{
    public bool Chosen { get; init; }
    public string Start { get; init; } = "";
    public string End { get; init; } = "";
    public bool Infant { get; init; }
    public bool Ecp { get; init; }
    public bool Csss { get; init; }
    public bool Transitional { get; init; }

    /// <summary>What was proposed when the form was made.</summary>
    public string Version { get; init; } = "";

    /// <summary>The rules whose findings the page has shown beside the line.</summary>
    public string Seen { get; init; } = "";

    public static RenewalEntry From(Renewal renewal, bool chosen) => new()
    {
        Chosen = chosen,
        Start = DateText.Write(renewal.Proposed.Start),
        End = DateText.Write(renewal.Proposed.End),
        Infant = renewal.Proposed.Infant,
        Ecp = renewal.Proposed.Ecp,
        Csss = renewal.Proposed.Csss,
        Transitional = renewal.Proposed.Transitional,
        Version = VersionOf(renewal),
    };

    /// <summary>The line as it was sent; null where the form had no such line.</summary>
    public static RenewalEntry? Read(IFormCollection form, AgreementNumber last)
    {
        if (!form.TryGetValue(NameOf(last, nameof(Version)), out var version)) return null;
        return new RenewalEntry
        {
            Chosen = IsTicked(nameof(Chosen)),
            Start = Typed(nameof(Start)),
            End = Typed(nameof(End)),
            Infant = IsTicked(nameof(Infant)),
            Ecp = IsTicked(nameof(Ecp)),
            Csss = IsTicked(nameof(Csss)),
            Transitional = IsTicked(nameof(Transitional)),
            Version = version[0] ?? "",
            Seen = Typed(nameof(Seen)),
        };

        string Typed(string field) => form.TryGetValue(NameOf(last, field), out var values) ? values[0] ?? "" : "";

        bool IsTicked(string field) => form.ContainsKey(NameOf(last, field));
    }

    /// <summary>The numbers of the agreements whose lines were ticked.</summary>
    public static IEnumerable<AgreementNumber> ChosenIn(IFormCollection form) =>
        from name in form.Keys
        where name.EndsWith("." + nameof(Chosen), StringComparison.Ordinal)
        select AgreementNumber.FromStore(name[..^(nameof(Chosen).Length + 1)]);

    public static string NameOf(AgreementNumber last, string field) => $"{last.Text}.{field}";

    /// <summary>Tells whether what is proposed, or what there is to know of it, is still the same.</summary>
    public static string VersionOf(Renewal renewal) => RecordVersion.Of(new { renewal.Proposed, renewal.Marks });

    /// <summary>The renewal as it was corrected; what cannot be read is told beside the line.</summary>
    public Renewal Correct(Renewal renewal, string line, FieldReader reader, DateOnly today) => renewal.With(
        renewal.Proposed with
        {
            Start = reader.Date(line + ".start", Start),
            End = reader.Date(line + ".end", End),
            Infant = Infant,
            Ecp = Ecp,
            EcpRecommendation = Ecp && renewal.Last.EcpRecommendation,
            Csss = Csss,
            Transitional = Transitional,
        },
        today);
}
