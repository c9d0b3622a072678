namespace Ponceau.Web.Print.Layout;

/// <summary>Letter, upright, with the place that is written on; in points.</summary>
public static class Paper
{
    public const double Width = 612;
    public const double Height = 792;
    public const double Side = 50;
    public const double Top = 50;
    public const double Bottom = 56;

    /// <summary>How wide what is written may be.</summary>
    public const double Measure = Width - 2 * Side;

    /// <summary>How high what is written on one page may be, between its head and its foot.</summary>
    public const double Room = Height - Top - Bottom;
}
