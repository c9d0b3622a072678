namespace Ponceau.Web.Pieces;

/// <summary>The end of a form: the button that saves, the way out, and when it was saved last.</summary>
/// <param name="Leave">Where Escape and the way out lead.</param>
/// <param name="SavedAt">The time of day of a saving just done; null otherwise.</param>
/// <param name="Said">What is said of that saving, where the page has more to say than its time.</param>
public sealed record FormActions(string Leave, string? SavedAt = null, string? Said = null);
