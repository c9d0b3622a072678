using Ponceau.Contract;
using Ponceau.Contract.Messages;
using Ponceau.Contract.Signing;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;
using Ponceau.Data.Rows;
using Holding = Ponceau.Core.Transmission.Holding;

namespace Ponceau.Bridge.V1;

/// <summary>The ministry as version 1 of the contract knows it: the one place where Core's words become the contract's and back.</summary>
public sealed class Ministry(CsgHttp http, BridgeSettings settings, TimeProvider time, Random jitter)
{
    public static Ministry At(BridgeSettings settings, TimeProvider time) =>
        new(new CsgHttp(settings, time, new RequestSigner(time)), settings, time, Random.Shared);

    /// <summary>The content of an agreement as the ministry would list it.</summary>
    public static string HashOf(EnvelopeFile file, Agreement agreement) => SubmissionMapping.HashOf(file, agreement);

    /// <summary>The exact body of a file as it would leave now, for the user to see beforehand.</summary>
    public byte[] Preview(EnvelopeFile file) => ContractJson.Write(SubmissionMapping.ToFile(file, MontrealDay.Of(time)));

    /// <summary>A pack as one request, or as several where it would be larger than the ministry takes.</summary>
    internal IEnumerable<SealedRequest> SealFiles(Component component, IReadOnlyList<EnvelopeGroup> pack, Func<Guid> newKey)
    {
        var key = newKey();
        var files = Envelopes.Files(pack);
        var body = ContractJson.Write(SubmissionMapping.ToSubmission(key, time.GetUtcNow().UtcDateTime, settings.Software, files));
        if (pack.Count > 1 && (body.Length > ContractV1.MaxBodyBytes || files.Count > ContractV1.MaxFiles))
        {
            var half = pack.Count / 2;
            return SealFiles(component, [.. pack.Take(half)], newKey).Concat(SealFiles(component, [.. pack.Skip(half)], newKey));
        }

        var rows = files.SelectMany(f => f.Agreements.Select(a => new SealedRow(
            f.File.Number, a.Agreement.Number, a.Revision, a.Withdrawn, a.Withdrawn ? "" : HashOf(f, a.Agreement))));
        var path = ContractV1.SubmissionsPath(component.Division.Text, component.Installation.Text);
        return [new SealedRequest(key, SubmissionKind.Files, null, null, ContractV1.Version, path, body, [.. rows])];
    }

    internal SealedRequest SealSet(RecordSet records, Component component, SetToSend set, Guid key)
    {
        var (path, body) = set.Kind == SubmissionKind.Closures
            ? (ContractV1.ClosuresPath(component.Division.Text, component.Installation.Text, set.Year),
                ContractJson.Write(SetMapping.ToBody(records.Closures.First(s => s.Component == component.Id && s.Year == set.Year), set.Revision)))
            : (ContractV1.CsssPeriodsPath(component.Division.Text, component.Installation.Text, set.Year),
                ContractJson.Write(SetMapping.ToBody(records.CsssPeriods.First(s => s.Component == component.Id && s.FinancialYear == set.Year), set.Revision)));
        return new SealedRequest(key, set.Kind, set.Year, set.Revision, ContractV1.Version, path, body, []);
    }

    /// <summary>Sends a sealed submission, as often as patience allows, always the same bytes under the same key.</summary>
    internal Task<Delivered> DeliverAsync(SubmissionRow submission, Component sender, Func<DateTime, Task> waiting, CancellationToken stop)
    {
        var method = submission.Kind == SubmissionKind.Files ? HttpMethod.Post : HttpMethod.Put;
        return Delivery(
            attempt => http.SendAsync(method, submission.Path, submission.Body, submission.Id, sender, attempt),
            reply => IsAnswer(submission, reply)).SendAsync(waiting, stop);
    }

    internal Answer ReadAnswer(SubmissionRow submission, Reply reply) => AnswerMapping.ToAnswer(reply.Body, submission.Id)!;

    internal SetAnswer ReadSetAnswer(SubmissionRow submission, Reply reply) =>
        AnswerMapping.ToSetAnswer(reply.Body, submission.Id, submission.SetRevision!.Value)!;

    /// <summary>Everything that the ministry holds of a component, page by page.</summary>
    internal async Task<(IReadOnlyList<Holding> Holdings, Fault? Fault)> ReadHoldingsAsync(Component component, CancellationToken stop)
    {
        var holdings = new List<Holding>();
        string? after = null;
        do
        {
            var path = ContractV1.HoldingsPath(component.Division.Text, component.Installation.Text, after);
            var delivered = await Delivery(
                attempt => http.SendAsync(HttpMethod.Get, path, null, null, component, attempt),
                reply => HoldingsMapping.ToPage(reply.Body, after) is not null).SendAsync(null, stop);
            if (delivered.Fault is { } fault) return ([], fault);

            var page = HoldingsMapping.ToPage(delivered.Reply!.Body, after)!.Value;
            holdings.AddRange(page.Holdings);
            after = page.Next;
        }
        while (after is not null);
        return (holdings, null);
    }

    private Delivery Delivery(Func<CancellationToken, Task<(Reply?, Fault?)>> attempt, Func<Reply, bool> isAnswer) =>
        new(attempt, reply => Verdicts.FaultOf(reply, time.GetUtcNow(), isAnswer), settings, time, jitter);

    private static bool IsAnswer(SubmissionRow submission, Reply reply)
    {
        if (submission.Kind != SubmissionKind.Files) return AnswerMapping.ToSetAnswer(reply.Body, submission.Id, submission.SetRevision!.Value) is not null;
        var sent = submission.Items.Select(i =>
            new SealedRow(FileNumber.FromStore(i.File), AgreementNumber.FromStore(i.Agreement), i.Revision, i.Withdrawn, i.ContentHash));
        return AnswerMapping.ToAnswer(reply.Body, submission.Id) is { } answer && Acknowledgements.Answers([.. sent], answer);
    }
}
