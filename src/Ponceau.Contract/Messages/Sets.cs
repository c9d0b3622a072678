namespace Ponceau.Contract.Messages;

/// <summary>The body of <c>PUT …/closures/{year}</c>, and the answer to <c>GET</c>: the whole civil year (contract.md, section 4).</summary>
/// <param name="Revision">From 1, raised at each save; 0 where nothing is held.</param>
public sealed record ClosuresBody(int Revision, IReadOnlyList<SubmittedClosure> Closures);

/// <summary>A day of closure.</summary>
/// <param name="Date"><c>YYYY-MM-DD</c>.</param>
/// <param name="Slots">In the order of <see cref="SubmittedSchedule"/>, each once.</param>
/// <param name="Reason"><c>planned</c>, <c>lockout</c>, <c>strike</c>, <c>force-majeure</c> or <c>other</c>.</param>
public sealed record SubmittedClosure(string? Date, IReadOnlyList<string> Slots, bool AdministrationOpen, bool CareOpen, string? Reason);

/// <summary>The body of <c>PUT …/csss-periods/{financialYear}</c>, and the answer to <c>GET</c>: 2016 stands for 1 April 2016 to 31 March 2017.</summary>
/// <param name="Revision">From 1, raised at each save; 0 where nothing is held.</param>
public sealed record CsssPeriodsBody(int Revision, IReadOnlyList<SubmittedPeriod> Periods);

/// <summary>A period of reserved places.</summary>
/// <param name="AgeCode"><c>0-17</c> or <c>18-59</c>, months.</param>
public sealed record SubmittedPeriod(string? Start, string? End, int DaysPerWeek, int Places, string? AgeCode);

/// <summary>The answer 200 to a set.</summary>
/// <param name="Key">The idempotency key.</param>
/// <param name="Revision">The revision sent.</param>
/// <param name="Outcome"><c>accepted</c> or <c>refused</c>.</param>
public sealed record SetResult(string? Key, int? Revision, string? Outcome, IReadOnlyList<CsgMessage>? Messages);
