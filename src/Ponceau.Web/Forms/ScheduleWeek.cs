namespace Ponceau.Web.Forms;

/// <summary>One week of the grid, as the page draws it.</summary>
/// <param name="Prefix">The name of the schedule in the form.</param>
/// <param name="Anchor">Its name in the rules, where a page that comes back is opened.</param>
/// <param name="Number">1 or 2.</param>
public sealed record ScheduleWeek(ScheduleForm Form, string Prefix, string Anchor, int Number);
