namespace Ponceau.Web.Pages.Creation;

/// <summary>A step of the walk, in the order in which they are shown.</summary>
public enum Step
{
    Child,
    Family,
    File,
    Agreement,
}

/// <summary>A step as the top of the page shows it.</summary>
/// <param name="Name">What was made or chosen there; null where nothing was.</param>
/// <param name="Href">Its record's page.</param>
public sealed record WalkStep(Step Step, bool IsHere, string? Name = null, string? Href = null)
{
    public int Number => (int)Step + 1;

    public bool IsDone => Name is not null;
}
