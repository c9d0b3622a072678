using System.Globalization;
using Ponceau.Contract.Canonical;
using Ponceau.Contract.Messages;
using Ponceau.Core.Records;
using Ponceau.Core.Rules.Calendar;
using Ponceau.Core.Transmission;

namespace Ponceau.Bridge.V1;

/// <summary>From the records to the fields of the contract, and no others (contract.md, section 3).</summary>
internal static class SubmissionMapping
{
    public static Submission ToSubmission(Guid key, DateTime now, string software, IEnumerable<EnvelopeFile> files)
    {
        var local = TimeZoneInfo.ConvertTime(new DateTimeOffset(now, TimeSpan.Zero), MontrealDay.Zone);
        var today = MontrealDay.Of(now);
        return new Submission(
            key.ToString("D"),
            local.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
            software,
            [.. files.Select(f => ToFile(f, today))]);
    }

    /// <summary>The hash under which the ministry lists an agreement once it is accepted; the child's age has no part in it.</summary>
    public static string HashOf(EnvelopeFile file, Agreement agreement) =>
        ContentHash.Of(ToFile(file with { Agreements = [] }, MontrealDay.Of(DateTime.UnixEpoch)), ToAgreement(agreement, 1));

    public static SubmittedFile ToFile(EnvelopeFile file, DateOnly today) => new(
        file.File.Number.Text,
        file.Provider is { } provider ? new SubmittedProvider(WireText.Of(provider.Id), WireText.Of(provider.Name)) : null,
        new SubmittedParentA(
            WireText.Of(file.Family.ParentA.LastName),
            WireText.Of(file.Family.ParentA.FirstName),
            WireText.Of(file.Family.ParentA.Role),
            ToAddress(file.Family.Address)),
        file.Family.ParentB is { } b ? new SubmittedParentB(WireText.Of(b.LastName), WireText.Of(b.FirstName), WireText.Of(b.Role)) : null,
        ToChild(file.Child, today),
        [.. file.Agreements.Select(ToAgreement)]);

    private static SubmittedAddress ToAddress(Address address) => new(
        WireText.Of(address.Line),
        WireText.Of(address.City),
        WireText.Province(address.Province),
        WireText.Of(address.PostalCode.Tidied));

    private static SubmittedChild ToChild(Child child, DateOnly today) => new(
        WireText.Of(child.LastName),
        WireText.Of(child.FirstName),
        WireText.Date(child.BirthDate),
        WireText.Of(child.Sex),
        child.BirthDate is { } birth ? Age.InYears(birth, today) : null,
        child.BornOutsideQuebec,
        WireText.Of(child.Nirec.Text),
        child.Necsg.IsGiven ? WireText.Of(child.Necsg.Text) : null,
        child.SpecialNeeds);

    private static SubmittedAgreement ToAgreement(EnvelopeAgreement leaving) => leaving.Withdrawn
        ? new WithdrawnAgreement(leaving.Agreement.Number.Text, leaving.Revision)
        : ToAgreement(leaving.Agreement, leaving.Revision);

    private static FullAgreement ToAgreement(Agreement agreement, int revision)
    {
        IReadOnlyList<Week> weeks = agreement.Schedule is not { IsEmpty: false } schedule ? []
            : schedule.Second is { } second ? [schedule.First, second]
            : [schedule.First];
        return new FullAgreement(
            agreement.Number.Text,
            revision,
            WireText.Date(agreement.Start),
            WireText.Date(agreement.End),
            agreement.Replacement,
            agreement.Ecp ? new SubmittedEcp([.. weeks.Select(w => w.HalfDays)]) : null,
            agreement.Csss,
            agreement.Transitional,
            weeks.Count == 0 ? null : new SubmittedSchedule([.. weeks.Select(SlotNames.Of)]));
    }
}
