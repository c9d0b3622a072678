namespace Ponceau.Bridge;

/// <summary>What came back to one attempt.</summary>
/// <param name="MediaType">Without parameters; null where not said.</param>
/// <param name="Date">The ministry's clock, where it told.</param>
/// <param name="RetryAfter">How long the ministry asks to wait, where it does.</param>
public sealed record Reply(int Status, string? MediaType, byte[] Body, DateTimeOffset? Date, TimeSpan? RetryAfter);
