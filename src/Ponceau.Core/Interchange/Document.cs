using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange;

/// <summary>A document <c>ponceau/1</c> that could be read whole (data.md, section 2).</summary>
/// <param name="AsOf">The day on which to judge it; null for today.</param>
/// <param name="Records">What it carries, in its own order.</param>
public sealed record Document(DateOnly? AsOf, RecordSet Records);
