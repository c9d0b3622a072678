using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Web.Language;

namespace Ponceau.Web.Print.Agreements;

/// <summary>An agreement with all that its paper tells of.</summary>
public sealed record PrintedAgreement(
    Agreement Agreement, ParentChildFile File, Family Family, Child Child, Component Component, Provider? Provider, IReadOnlyList<Closure> Closures)
{
    /// <summary>The family is written to in its own language, whatever the one of the screen.</summary>
    public CultureInfo Language => LanguageChoice.Of(Family.Language) ?? LanguageChoice.French;

    /// <summary>The agreements of these numbers, in this order, each once; a number that there is not is left out.</summary>
    public static IReadOnlyList<PrintedAgreement> Of(RecordSet records, IEnumerable<string> numbers)
    {
        var agreements = records.Agreements.ToDictionary(each => each.Number.Text);
        var files = records.Files.ToDictionary(each => each.Number);
        var families = records.Families.ToDictionary(each => each.Number);
        var children = records.Children.ToDictionary(each => each.Number);
        var components = records.Components.ToDictionary(each => each.Id);
        var providers = records.Providers.ToDictionary(each => each.Id);
        var closures = records.Closures.ToLookup(each => each.Component);
        return
        [
            .. from number in numbers.Distinct()
               where agreements.ContainsKey(number)
               let agreement = agreements[number]
               let file = files[agreement.File]
               select new PrintedAgreement(
                   agreement, file, families[file.Family], children[file.Child], components[file.Component],
                   file.Provider is null ? null : providers.GetValueOrDefault(file.Provider), During(agreement, closures[file.Component])),
        ];
    }

    private static List<Closure> During(Agreement agreement, IEnumerable<ClosureSet> sets) =>
        agreement.Period is { } period
            ? [.. sets.SelectMany(set => set.Days).Where(day => day.Slots != Slots.None && day.Date is { } date && period.Contains(date)).OrderBy(day => day.Date)]
            : [];
}
