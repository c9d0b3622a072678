namespace Ponceau.Core.Records;

/// <summary>Which agreements nothing follows: the one with which a child's care in a component ends as things stand.</summary>
public static class LastAgreements
{
    /// <summary>For each child and component, the agreement that ends last; none where one of them has no end.</summary>
    /// <param name="counts">Whether an agreement counts; one that was withdrawn does not.</param>
    public static IReadOnlyDictionary<AgreementNumber, DateOnly> Of(RecordSet records, Func<Agreement, bool> counts)
    {
        var files = records.Files.ToDictionary(f => f.Number);
        var last = new Dictionary<(string Child, string Component), (AgreementNumber Number, DateOnly End)>();
        foreach (var agreement in records.Agreements)
        {
            if (!counts(agreement) || !files.TryGetValue(agreement.File, out var file)) continue;
            var (key, end) = ((file.Child, file.Component), agreement.End ?? DateOnly.MaxValue);
            if (!last.TryGetValue(key, out var known) || known.End < end) last[key] = (agreement.Number, end);
        }
        return last.Values.Where(each => each.End != DateOnly.MaxValue).ToDictionary(each => each.Number, each => each.End);
    }

    /// <summary>Whether somebody should ask for a renewal: the child attends, and did not leave with that agreement.</summary>
    public static bool CallsForRenewal(Agreement agreement, Child child) =>
        child.Status == ChildStatus.Active && agreement.EndKind is not (EndKind.Departure or EndKind.Cancellation);
}
