using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Core.Rules;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>What the rules would say of agreements that are only proposed, were they all made.</summary>
public static class ProposalJudge
{
    private const int HighestNumber = 99_999_999;

    /// <summary>The findings on each proposal, by the number of the agreement that it follows.</summary>
    public static IReadOnlyDictionary<AgreementNumber, IReadOnlyList<Finding>> Of(RecordSet records, IReadOnlyList<Renewal> proposals, DateOnly today, Texts texts)
    {
        var numbers = FreeNumbers(records).Take(proposals.Count).ToList();
        var proposed = numbers.Zip(proposals, (number, renewal) => renewal.Proposed with { Number = number });
        var followed = numbers.Zip(proposals).ToDictionary(each => each.First, each => each.Second.Last.Number);
        return Judge.Of(records with { Agreements = [.. records.Agreements, .. proposed] }, today).Components.SelectMany(component => component.Rows)
            .Where(row => followed.ContainsKey(row.Agreement.Number))
            .ToDictionary(row => followed[row.Agreement.Number], row => (IReadOnlyList<Finding>)[.. row.Findings.Select(Named)]);

        Finding Named(Finding finding) => finding with { Arguments = [.. finding.Arguments.Select(argument => Spoken(argument, followed, texts))] };
    }

    /// <summary>A proposal has no number yet: where a finding names another one, it says so.</summary>
    private static Argument Spoken(Argument argument, Dictionary<AgreementNumber, AgreementNumber> followed, Texts texts) =>
        argument is { Name: "other", Value: string number } && followed.ContainsKey(AgreementNumber.FromStore(number))
            ? new Argument(argument.Name, texts["renewal.otherProposal"])
            : argument;

    private static IEnumerable<AgreementNumber> FreeNumbers(RecordSet records)
    {
        var taken = records.Agreements.Select(agreement => agreement.Number).ToHashSet();
        return Enumerable.Range(1, HighestNumber).Select(number => AgreementNumber.FromStore(number.ToString("00000000", CultureInfo.InvariantCulture)))
            .Where(number => !taken.Contains(number));
    }
}
