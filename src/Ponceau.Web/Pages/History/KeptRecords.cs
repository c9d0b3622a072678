using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.History;

/// <summary>Records by what the history calls them.</summary>
public static class KeptRecords
{
    /// <summary>The record as it is now; null where there is none any more.</summary>
    public static object? Find(RecordSet records, string noun, string key) => noun switch
    {
        "child" => records.Children.FirstOrDefault(c => c.Number == key),
        "family" => records.Families.FirstOrDefault(f => f.Number == key),
        "file" => records.Files.FirstOrDefault(f => f.Number.Text == key),
        "agreement" => records.Agreements.FirstOrDefault(a => a.Number.Text == key),
        "component" => records.Components.FirstOrDefault(c => c.Id == key),
        "provider" => records.Providers.FirstOrDefault(p => p.Id == key),
        "closures" => records.Closures.FirstOrDefault(s => key == string.Create(CultureInfo.InvariantCulture, $"{s.Component}/{s.Year}")),
        "csss-periods" => records.CsssPeriods.FirstOrDefault(s => key == string.Create(CultureInfo.InvariantCulture, $"{s.Component}/{s.FinancialYear}")),
        _ => null,
    };

    /// <summary>The page of a record; null where it has none of its own.</summary>
    public static string? PageOf(object? record) => record switch
    {
        Child child => Records.RecordAddress.Child(child.Number),
        Family family => Records.RecordAddress.Family(family.Number),
        ParentChildFile file => Records.RecordAddress.File(file.Number.Text),
        Agreement agreement => Records.RecordAddress.Agreement(agreement.Number.Text),
        Component component => Records.RecordAddress.Component(component.Id),
        ClosureSet set => new TransferAddress(set.Component, DataTab.Closures).Href,
        CsssPeriodSet set => new TransferAddress(set.Component, DataTab.Csss).Href,
        _ => null,
    };

    /// <summary>What a version would make of the record as it is now; null where it is none of a record, or the record is no more.</summary>
    public static object? PutBackOver(object? version, object? now) => (version, now) switch
    {
        (Child earlier, Child kept) => PutBack.Of(earlier, kept),
        (Family earlier, Family) => earlier,
        (ParentChildFile earlier, ParentChildFile kept) => PutBack.Of(earlier, kept),
        (Agreement earlier, Agreement kept) => PutBack.Of(earlier, kept),
        (Component earlier, Component) => PutBack.Of(earlier),
        (Provider earlier, Provider kept) => PutBack.Of(earlier, kept),
        (ClosureSet earlier, ClosureSet) => earlier,
        (CsssPeriodSet earlier, CsssPeriodSet) => earlier,
        _ => null,
    };

    /// <summary>A record without what is not told of it: a component's access code.</summary>
    public static object Told(object record) => record is Component component ? component with { AccessCode = null } : record;
}
