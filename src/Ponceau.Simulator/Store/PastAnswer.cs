using System.Globalization;
using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Store;

/// <summary>An answer that was given, as counts and codes: nothing of anybody.</summary>
/// <param name="Kind"><c>submissions</c>, <c>closures</c> or <c>csss-periods</c>.</param>
/// <param name="Year">Of a set; null for a submission.</param>
internal sealed record PastAnswer(DateTimeOffset At, string Kind, int? Year, int Accepted, int Refused, IReadOnlyList<string> Codes)
{
    public static PastAnswer Read(long seen, string path, byte[] body)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(seen);
        if (path.Split('/') is [var kind, var year])
        {
            var set = ContractJson.TryRead<SetResult>(body)!;
            var isAccepted = set.Outcome == Outcomes.Accepted;
            return new PastAnswer(at, kind, int.Parse(year, CultureInfo.InvariantCulture), isAccepted ? 1 : 0, isAccepted ? 0 : 1, CodesOf(set.Messages!));
        }
        var files = ContractJson.TryRead<SubmissionAnswer>(body)!.Results!;
        var agreements = files.SelectMany(file => file.Agreements!).ToList();
        var accepted = agreements.Count(agreement => agreement.Outcome == Outcomes.Accepted);
        return new PastAnswer(
            at, path, null, accepted, agreements.Count - accepted, CodesOf(files.SelectMany(file => file.Messages!).Concat(agreements.SelectMany(a => a.Messages!))));
    }

    private static IReadOnlyList<string> CodesOf(IEnumerable<CsgMessage> messages) =>
        [.. messages.Select(message => message.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
