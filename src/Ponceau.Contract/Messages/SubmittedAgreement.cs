using System.Text.Json.Serialization;

namespace Ponceau.Contract.Messages;

/// <summary>One agreement of a submitted file: sent in full, or taken back.</summary>
/// <param name="Number">8 digits.</param>
/// <param name="Revision">A whole number from 1, raised at each save.</param>
[JsonConverter(typeof(SubmittedAgreementConverter))]
public abstract record SubmittedAgreement(string Number, int Revision);

/// <summary>A withdrawn agreement: exactly its number, its revision and <c>"withdrawn":true</c>.</summary>
public sealed record WithdrawnAgreement(string Number, int Revision) : SubmittedAgreement(Number, Revision);

/// <summary>An agreement in full.</summary>
/// <param name="Start"><c>YYYY-MM-DD</c>.</param>
/// <param name="End"><c>YYYY-MM-DD</c>; null only from a non-subsidised daycare.</param>
/// <param name="Ecp">Null where the box is not ticked.</param>
/// <param name="Schedule">Null for a replacement child without slots.</param>
public sealed record FullAgreement(
    string Number, int Revision, string? Start, string? End, bool Replacement, SubmittedEcp? Ecp, bool Csss, bool Transitional,
    SubmittedSchedule? Schedule) : SubmittedAgreement(Number, Revision);

/// <summary>The parental contribution exemption.</summary>
/// <param name="HalfDaysPerWeek">One uncapped count for each week of the schedule, each slot one half-day; empty without one.</param>
public sealed record SubmittedEcp(IReadOnlyList<int> HalfDaysPerWeek);

/// <summary>The care of one or two weeks; week 1 is the week, Monday first, that holds the agreement's start.</summary>
/// <param name="Weeks">Each maps <c>mon</c> to <c>sun</c>, in this order, to its slots <c>AM</c>, <c>PM</c>, <c>SOIR1</c>, <c>SOIR2</c>, <c>NUIT1</c>,
/// <c>NUIT2</c>, in this order, each once; a day without care is absent.</param>
public sealed record SubmittedSchedule(IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> Weeks);
