using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ponceau.Contract;
using Ponceau.Contract.Canonical;
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
    private readonly ConcurrentDictionary<string, Fingerprint> _running = new();

    public Task<Answer> SubmitAsync(KeyedRequest request) => OnceAsync(request, Shapes.Submission(request.Key), () =>
    {
        var component = request.Component;
        var submission = BodyReader.ReadSubmission(request.Body);
        if (submission.Files.Count > ContractV1.MaxFiles) return Answer.Problem(413, "Content Too Large", "More than 100 files.");
        var judge = new SubmissionJudge(
            component, _fileRules, new AgreementRules(Periods(component), options.AcceptTransitional), _holdings.All(component.KeyId), Periods(component),
            catalogue, QuebecDay.Of(request.Conduct.Now));
        var judged = judge.Judge(submission);
        var results = judged.Select(file => Commit(component, file)).ToList();
        var receivedAt = request.Conduct.Now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return Answer.Ok(new SubmissionAnswer(request.Key, receivedAt, results)) with { Rows = judged.Sum(f => f.Agreements.Count) };
    });

    public Task<Answer> PutClosuresAsync(KeyedRequest request, int year) => OnceAsync(request, Shapes.Closures, () =>
    {
        var set = BodyReader.ReadClosures(request.Body);
        return PutSet(request, SetStore.Closures, year, set.Revision, SetRules.Of(set, request.Component, year));
    });

    public Task<Answer> PutCsssPeriodsAsync(KeyedRequest request, int year) => OnceAsync(request, Shapes.CsssPeriods, () =>
    {
        var set = BodyReader.ReadCsssPeriods(request.Body);
        return PutSet(request, SetStore.CsssPeriods, year, set.Revision, SetRules.Of(set, request.Component));
    });

    public Answer Find(Component component, string key) =>
        _running.ContainsKey($"{component.KeyId}/{key}") ? InWork
        : _answers.Find(component.KeyId, key) is { } stored ? new Answer(200, stored.Body, ContractV1.Json, IsReplayed: true)
        : Answer.NotFound;

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

    private static Answer InWork { get; } = Answer.Problem(409, "Conflict", "The first request under this key is in work.", retryAfter: 1);

    /// <summary>A submission or a set under its key: done once, whole or not at all, and answered the same ever after.</summary>
    private async Task<Answer> OnceAsync(KeyedRequest request, Shape shape, Func<Answer> carryOut)
    {
        if (Shapes.Check(request.Body, shape) is { Count: > 0 } errors) return Answer.BadRequest(errors);
        if (!_running.TryAdd(request.Id, request.Fingerprint))
            return _running.TryGetValue(request.Id, out var other) && other != request.Fingerprint ? OtherBody : InWork;
        try
        {
            await request.Conduct.Pause();
            return database.InTransaction(() => Replay(request) ?? Keep(request, carryOut()));
        }
        finally
        {
            _running.TryRemove(request.Id, out _);
        }
    }

    private Answer? Replay(KeyedRequest request) =>
        _answers.Find(request.Component.KeyId, request.Key) is not { } stored ? null
        : stored.To == request.Fingerprint ? new Answer(200, stored.Body, ContractV1.Json, IsReplayed: true)
        : OtherBody;

    /// <summary>Only a 200 leaves a trace under its key (contract.md, section 3).</summary>
    private Answer Keep(KeyedRequest request, Answer answer)
    {
        if (answer.Status == 200)
            _answers.Add(request.Component.KeyId, request.Key, new StoredAnswer(request.Fingerprint, answer.Body), request.Conduct.Now);
        return answer;
    }

    private FileResult Commit(Component component, JudgedFile judged)
    {
        var file = judged.File;
        var number = file.FileNumber ?? "";
        var accepted = judged.Agreements.Where(a => a.IsAccepted).Select(a => a.Agreement).ToList();
        foreach (var agreement in accepted)
        {
            var full = agreement as FullAgreement;
            var hash = full is null ? null : ContentHash.Of(file, full);
            _holdings.Put(component.KeyId, number, agreement, hash, full is null ? null : file with { Agreements = [full] });
        }
        if (accepted.Count > 0) _holdings.OpenFile(component.KeyId, number);
        var necsg = accepted.OfType<FullAgreement>().Any() ? _necsg.Remember(component.KeyId, file.Child) : _necsg.Find(component.KeyId, file.Child);
        return new FileResult(
            file.FileNumber,
            necsg,
            judged.Messages,
            [.. judged.Agreements.Select(a => new AgreementResult(
                a.Agreement.Number, a.Agreement.Revision, a.IsAccepted ? Outcomes.Accepted : Outcomes.Refused, a.Messages))])
        {
            CsgFile = _holdings.CsgFile(component.KeyId, number),
        };
    }

    private Answer PutSet(KeyedRequest request, string kind, int year, int revision, IEnumerable<(Situation Situation, string? Target)> rules)
    {
        var keyId = request.Component.KeyId;
        var held = _sets.Find(keyId, kind, year);
        var found = WordOn(held, revision, request.Body) ?? [.. rules];
        var isAccepted = !found.Any(f => catalogue.Refuses(f.Situation));
        if (isAccepted) _sets.Put(keyId, kind, new HeldSet(year, revision, Encoding.UTF8.GetString(request.Body)));
        return Answer.Ok(new SetResult(request.Key, revision, isAccepted ? Outcomes.Accepted : Outcomes.Refused, catalogue.Messages(found)));
    }

    /// <summary>As for agreements: what the revision alone decides; null where the set is judged (contract.md, section 4).</summary>
    private static List<(Situation Situation, string? Target)>? WordOn(HeldSet? held, int revision, byte[] body)
    {
        if (revision < 1) return [(Situation.Revision, null)];
        if (held is null || revision > held.Revision) return null;
        var isSame = revision == held.Revision && CanonicalForm(held.Utf8).SequenceEqual(CanonicalForm(body));
        return isSame ? [] : [(Situation.Revision, null)];
    }

    /// <summary>The same content is the same set, however it is laid out.</summary>
    private static byte[] CanonicalForm(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        return CanonicalJson.Write(json.RootElement);
    }

    private IReadOnlyList<SubmittedPeriod> Periods(Component component) =>
        [.. _sets.All(component.KeyId, SetStore.CsssPeriods).SelectMany(s => BodyReader.ReadCsssPeriods(s.Utf8).Periods)];
}
