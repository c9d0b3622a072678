using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Ponceau.Contract;
using Ponceau.Contract.Messages;
using Ponceau.Simulator.Catalogue;
using Ponceau.Simulator.Judging;
using Ponceau.Simulator.Requests;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator;

/// <summary>What the ministry does with a request of a component that it knows (contract.md, sections 3 to 5).</summary>
internal sealed class Service(SimulatorOptions options, Store.Database database, MessageCatalogue catalogue)
{
    private readonly AnswerStore _answers = new(database);
    private readonly HoldingStore _holdings = new(database);
    private readonly SetStore _sets = new(database);
    private readonly NecsgBook _necsg = new(database);
    private readonly FileRules _fileRules = new(new Register(database), options.StrictRegister);
    private readonly ConcurrentDictionary<string, string> _running = new();

    /// <summary>A submission or a set under its key: done once, whole or not at all, and answered the same ever after.</summary>
    public Answer Put(Component component, string key, byte[] body, Shape shape, Func<DateTimeOffset, Answer> carryOut, DateTimeOffset now)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(body));
        if (Shapes.Check(body, shape) is { Count: > 0 } errors) return Answer.BadRequest(errors);
        var id = $"{component.KeyId}/{key}";
        if (!_running.TryAdd(id, digest))
            return _running.TryGetValue(id, out var other) && other != digest ? OtherBody : Answer.Problem(409, "Conflict", retryAfter: 1);
        try
        {
            return database.InTransaction(() =>
            {
                if (_answers.Find(component.KeyId, key) is { } stored)
                    return stored.Digest == digest ? new Answer(200, stored.Body, ContractV1.Json, IsReplayed: true) : OtherBody;
                var answer = carryOut(now);
                if (answer.Status == 200) _answers.Add(component.KeyId, key, new StoredAnswer("", digest, answer.Body));
                return answer;
            });
        }
        finally
        {
            _running.TryRemove(id, out _);
        }
    }

    public Answer Find(Component component, string key) =>
        _running.ContainsKey($"{component.KeyId}/{key}") ? Answer.Problem(409, "Conflict", retryAfter: 1)
        : _answers.Find(component.KeyId, key) is { } stored ? new Answer(200, stored.Body, ContractV1.Json, IsReplayed: true)
        : Answer.NotFound;

    public Answer Submit(Component component, string key, byte[] body, DateTimeOffset now) => Put(component, key, body, Shapes.Submission, at =>
    {
        var submission = ContractJson.TryRead<Submission>(body)!;
        if (submission.Id != key) return Answer.BadRequest([new ProblemError("/submission", "must be the idempotency key")]);
        if (submission.Files.Count > ContractV1.MaxFiles) return Answer.Problem(413, "Content Too Large", "More than 100 files.");
        var judge = new SubmissionJudge(
            component, _fileRules, new AgreementRules(Periods(component), options.AcceptTransitional), _holdings.All(component.KeyId), Periods(component),
            catalogue, QuebecDay.Of(at));
        var judged = judge.Judge(submission);
        var results = judged.Select(file => Commit(component, file)).ToList();
        var answer = Answer.Ok(new SubmissionAnswer(key, at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), results));
        return answer with { Rows = judged.Sum(f => f.Agreements.Count) };
    }, now);

    public Answer PutClosures(Component component, string key, int year, byte[] body, DateTimeOffset now) => Put(component, key, body, Shapes.Closures, _ =>
    {
        var set = ContractJson.TryRead<ClosuresBody>(body)!;
        return PutSet(component, key, SetStore.Closures, year, set.Revision, body, SetRules.Of(set, component, year));
    }, now);

    public Answer PutCsssPeriods(Component component, string key, int year, byte[] body, DateTimeOffset now) => Put(component, key, body, Shapes.CsssPeriods, _ =>
    {
        var set = ContractJson.TryRead<CsssPeriodsBody>(body)!;
        return PutSet(component, key, SetStore.CsssPeriods, year, set.Revision, body, SetRules.Of(set, component));
    }, now);

    public Answer GetSet(Component component, string kind, int year) =>
        _sets.Find(component.KeyId, kind, year) is { } held ? new Answer(200, held.Utf8, ContractV1.Json)
        : kind == SetStore.Closures ? Answer.Ok(new ClosuresBody(0, []))
        : Answer.Ok(new CsssPeriodsBody(0, []));

    public Answer GetHoldings(Component component, string after)
    {
        var page = _holdings.Page(component.KeyId, after, ContractV1.HoldingsPageSize + 1);
        var shown = page.Take(ContractV1.HoldingsPageSize).Select(h => new Holding(h.FileNumber, h.Number, h.Revision, h.Hash)).ToList();
        return Answer.Ok(new HoldingsPage(shown, page.Count > shown.Count ? shown[^1].Number : null));
    }

    private static Answer OtherBody { get; } = Answer.Problem(422, "Unprocessable Content", "Another body came under this key.");

    private FileResult Commit(Component component, JudgedFile judged)
    {
        var file = judged.File;
        var accepted = judged.Agreements.Where(a => a.IsAccepted).Select(a => a.Agreement).ToList();
        foreach (var agreement in accepted)
        {
            var full = agreement as FullAgreement;
            var hash = full is null ? null : Contract.Canonical.ContentHash.Of(file, full);
            _holdings.Put(component.KeyId, file.FileNumber, agreement, hash, full is null ? null : file with { Agreements = [full] });
        }
        if (accepted.Count > 0) _holdings.OpenFile(component.KeyId, file.FileNumber);
        var necsg = accepted.OfType<FullAgreement>().Any() ? _necsg.Remember(component.KeyId, file.Child) : _necsg.Find(component.KeyId, file.Child);
        return new FileResult(
            file.FileNumber,
            necsg,
            judged.Messages,
            [.. judged.Agreements.Select(a => new AgreementResult(
                a.Agreement.Number, a.Agreement.Revision, a.IsAccepted ? Outcomes.Accepted : Outcomes.Refused, a.Messages))])
        {
            CsgFile = _holdings.CsgFile(component.KeyId, file.FileNumber),
        };
    }

    private Answer PutSet(
        Component component, string key, string kind, int year, int revision, byte[] body, IEnumerable<(Situation Situation, string? Target)> rules)
    {
        var held = _sets.Find(component.KeyId, kind, year);
        var found = rules.ToList();
        var text = System.Text.Encoding.UTF8.GetString(body);
        if (revision < 1 || revision < held?.Revision || (revision == held?.Revision && held.Body != text)) found.Add((Situation.Revision, null));
        var isAccepted = !found.Any(f => catalogue.Refuses(f.Situation));
        if (isAccepted) _sets.Put(component.KeyId, kind, new HeldSet(year, revision, text));
        return Answer.Ok(new SetResult(key, revision, isAccepted ? Outcomes.Accepted : Outcomes.Refused, catalogue.Messages(found)));
    }

    private IReadOnlyList<SubmittedPeriod> Periods(Component component) =>
        [.. _sets.All(component.KeyId, SetStore.CsssPeriods).SelectMany(s => ContractJson.TryRead<CsssPeriodsBody>(s.Utf8)!.Periods)];
}
