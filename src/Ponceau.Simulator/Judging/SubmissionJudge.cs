using Ponceau.Contract.Canonical;
using Ponceau.Contract.Messages;
using Ponceau.Simulator.Catalogue;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Judging;

/// <summary>
/// Judges a submission on the state after the whole of it: what is wrong by itself is refused first; of the rest, what conflicts with what
/// would then be held is refused too, and what was held before comes back in its place, until nothing more changes.
/// </summary>
internal sealed class SubmissionJudge(
    Component component, FileRules fileRules, AgreementRules agreementRules, IReadOnlyList<HeldAgreement> held, IReadOnlyList<SubmittedPeriod> periods,
    MessageCatalogue catalogue, DateOnly today)
{
    private readonly Dictionary<string, HeldAgreement> _held = held.ToDictionary(h => h.Number);
    private readonly Dictionary<string, List<Situation>> _found = [];
    private readonly Dictionary<string, List<Situation>> _foundInFile = [];
    private readonly HashSet<string> _refused = [];

    public IReadOnlyList<JudgedFile> Judge(Submission submission)
    {
        foreach (var file in submission.Files) JudgeByItself(file);
        RefuseConflicts(submission);
        AddWarnings(submission);
        return [.. submission.Files.Select(ToJudged)];
    }

    private void JudgeByItself(SubmittedFile file)
    {
        var isJudged = file.Agreements.Any(a => a is FullAgreement && WordOn(file, a) is null);
        var inFile = isJudged ? fileRules.Of(file, component, today).ToList() : [];
        _foundInFile[Key(file)] = inFile;
        var fileRefuses = inFile.Any(catalogue.Refuses);
        foreach (var agreement in file.Agreements)
        {
            var known = WordOn(file, agreement);
            var found = known ?? Found(file, agreement);
            _found[Key(file, agreement)] = found;
            if (found.Any(catalogue.Refuses) || (known is null && fileRefuses && agreement is FullAgreement)) _refused.Add(Key(file, agreement));
        }
    }

    private List<Situation> Found(SubmittedFile file, SubmittedAgreement agreement) => agreement switch
    {
        FullAgreement full => [.. agreementRules.Of(file, full, component, today)],
        _ => Reading.IsNumber(agreement.Number, 8) ? [] : [Situation.Number],
    };

    /// <summary>
    /// What the revision alone decides (contract.md, section 3): lower than the accepted one, or equal with another content, is refused for that
    /// and nothing else; equal with the same content is accepted without effect. Null where it is judged.
    /// </summary>
    private List<Situation>? WordOn(SubmittedFile file, SubmittedAgreement agreement)
    {
        if (agreement.Revision < 1) return [Situation.Revision];
        if (!_held.TryGetValue(agreement.Number ?? "", out var known) || agreement.Revision > known.Revision) return null;
        var hash = agreement is FullAgreement full ? ContentHash.Of(file, full) : null;
        return agreement.Revision == known.Revision && hash == known.Hash ? [] : [Situation.Revision];
    }

    private void RefuseConflicts(Submission submission)
    {
        for (var changed = true; changed;)
        {
            var state = StateAfter(submission);
            var conflicts = Submitted(submission)
                .Where(s => !_refused.Contains(Key(s.File, s.Agreement)) && WordOn(s.File, s.Agreement) is null)
                .Select(s => (s.File, Key: Key(s.File, s.Agreement), Found: ConflictsOf(s, state).ToList()))
                .Where(c => c.Found.Count > 0)
                .ToList();
            foreach (var (file, key, found) in conflicts)
            {
                _found[key].AddRange(found.Where(f => f != Situation.DuplicateFile));
                if (found.Any(catalogue.Refuses)) _refused.Add(key);
                if (found.Contains(Situation.DuplicateFile)) RefuseFile(file);
            }
            changed = conflicts.Any(c => c.Found.Any(catalogue.Refuses));
        }
    }

    /// <summary>PAR-06 speaks of the file: all its agreements are refused with it.</summary>
    private void RefuseFile(SubmittedFile file)
    {
        if (!_foundInFile[Key(file)].Contains(Situation.DuplicateFile)) _foundInFile[Key(file)].Add(Situation.DuplicateFile);
        if (!catalogue.Refuses(Situation.DuplicateFile)) return;
        foreach (var agreement in file.Agreements.Where(a => a is FullAgreement && WordOn(file, a) is null)) _refused.Add(Key(file, agreement));
    }

    private static IEnumerable<Situation> ConflictsOf(Entry entry, IReadOnlyList<Entry> state)
    {
        var others = state.Where(o => o.Agreement.Number != entry.Agreement.Number).ToList();
        if (others.Any(o => o.File.FileNumber == entry.File.FileNumber && o.Care.SharesADayWith(entry.Care))) yield return Situation.Overlap;

        var inOtherFiles = others.Where(o => o.File.FileNumber != entry.File.FileNumber && ChildIdentities.Same(o.File.Child, entry.File.Child)).ToList();
        if (inOtherFiles.Any(o => o.Care.SharesASlotWith(entry.Care))) yield return Situation.SlotConflict;
        if (entry.File.ParentB is { } b && inOtherFiles.Any(o => IsSamePerson(b, o.File.ParentA) && !IsSamePerson(AsB(entry.File.ParentA), o.File.ParentA)))
            yield return Situation.DuplicateFile;
    }

    private static SubmittedParentB AsB(SubmittedParentA parent) => new(parent.LastName, parent.FirstName, null);

    /// <summary>CSS-08 warns of what is accepted; it refuses nothing.</summary>
    private void AddWarnings(Submission submission)
    {
        var state = StateAfter(submission);
        foreach (var entry in Submitted(submission).Where(s => !_refused.Contains(Key(s.File, s.Agreement))))
            if (CsssPlaces.IsExceeded(entry.File, entry.Agreement, state, periods)) _found[Key(entry.File, entry.Agreement)].Add(Situation.CsssPlaces);
    }

    /// <summary>What would be held: the agreements submitted and not refused, and what was held of the others.</summary>
    private IReadOnlyList<Entry> StateAfter(Submission submission)
    {
        var taken = submission.Files.SelectMany(f => f.Agreements.Where(a => !_refused.Contains(Key(f, a)))).Select(a => a.Number).ToHashSet();
        var stays = _held.Values.Where(h => h is { Content: not null, Agreement: not null } && !taken.Contains(h.Number)).Select(h => new Entry(h.Content!, h.Agreement!));
        return [.. stays, .. Submitted(submission).Where(s => !_refused.Contains(Key(s.File, s.Agreement)))];
    }

    private JudgedFile ToJudged(SubmittedFile file) => new(
        file,
        catalogue.Messages(_foundInFile[Key(file)]),
        [.. file.Agreements.Select(a => new JudgedAgreement(a, !_refused.Contains(Key(file, a)), catalogue.Messages(_found[Key(file, a)])))]);

    private static IEnumerable<Entry> Submitted(Submission submission) =>
        submission.Files.SelectMany(f => f.Agreements.OfType<FullAgreement>().Select(a => new Entry(f, a)));

    private static bool IsSamePerson(SubmittedParentB b, SubmittedParentA a) =>
        Reading.Name(b.LastName) == Reading.Name(a.LastName) && Reading.Name(b.FirstName) == Reading.Name(a.FirstName);

    private static string Key(SubmittedFile file) => file.FileNumber ?? "";

    private static string Key(SubmittedFile file, SubmittedAgreement agreement) => $"{file.FileNumber}/{agreement.Number}";
}

/// <summary>A file with what the ministry says of it.</summary>
internal sealed record JudgedFile(SubmittedFile File, IReadOnlyList<CsgMessage> Messages, IReadOnlyList<JudgedAgreement> Agreements);

/// <summary>An agreement with what the ministry says of it.</summary>
internal sealed record JudgedAgreement(SubmittedAgreement Agreement, bool IsAccepted, IReadOnlyList<CsgMessage> Messages);
