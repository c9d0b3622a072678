using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.History;

/// <summary>Where the history of a record is. An address has the word <c>csss</c> for what the history calls <c>csss-periods</c>.</summary>
public static class HistoryAddress
{
    private const string Csss = "csss";
    private const string CsssNoun = "csss-periods";

    /// <summary>The history of a record; null for what has none of its own.</summary>
    public static string? Of(object? record) => record switch
    {
        Child { Number.Length: > 0 } child => At("child", child.Number),
        Family { Number.Length: > 0 } family => At("family", family.Number),
        ParentChildFile file => At("file", file.Number.Text),
        Agreement agreement => At("agreement", agreement.Number.Text),
        Component component => At("component", component.Id),
        Provider provider => At("provider", provider.Id),
        ClosureSet set => OfSet(set.Component, SubmissionKind.Closures, set.Year),
        CsssPeriodSet set => OfSet(set.Component, SubmissionKind.CsssPeriods, set.FinancialYear),
        _ => null,
    };

    /// <summary>The history of the closures of a year, or of the CSSS periods of a financial one.</summary>
    public static string OfSet(string component, SubmissionKind kind, int year) =>
        At(kind == SubmissionKind.CsssPeriods ? Csss : "closures", component, year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The history of what an entry is an entry of.</summary>
    public static string OfEntry(string noun, string key) => At(noun == CsssNoun ? Csss : noun, key.Split('/'));

    public static string OfVersion(long id) => string.Create(CultureInfo.InvariantCulture, $"/history/versions/{id}");

    /// <summary>What an address calls a noun, as the history calls it.</summary>
    public static string NounOf(string word) => word == Csss ? CsssNoun : word;

    /// <summary>A slash inside an identifier comes out of an address as it was written there.</summary>
    public static string KeyOf(string path) => path.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static string At(string noun, params ReadOnlySpan<string> key)
    {
        var path = $"/history/{noun}";
        foreach (var part in key) path += "/" + Uri.EscapeDataString(part);
        return path;
    }
}
