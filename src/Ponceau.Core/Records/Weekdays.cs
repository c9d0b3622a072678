namespace Ponceau.Core.Records;

/// <summary>A set of days of the week, Monday first.</summary>
[Flags]
public enum Weekdays : byte
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
    MondayToFriday = Monday | Tuesday | Wednesday | Thursday | Friday,
}
