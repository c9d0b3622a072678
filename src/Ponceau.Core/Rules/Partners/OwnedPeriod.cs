using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Partners;

/// <summary>The period of an agreement, among periods that may share days.</summary>
/// <param name="Owner">Periods of one owner are not compared with each other.</param>
/// <param name="Agreement">The agreement's ordinal.</param>
internal readonly record struct OwnedPeriod(DateSpan Span, int Owner, int Agreement);
