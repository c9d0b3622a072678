namespace Ponceau.Core.Records;

/// <summary>The civil day in Montréal, which is "today" everywhere in Ponceau.</summary>
public static class MontrealDay
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Toronto");

    public static DateOnly Of(TimeProvider time) => Of(time.GetUtcNow().UtcDateTime);

    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone));
}
