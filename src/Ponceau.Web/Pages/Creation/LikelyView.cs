using Ponceau.Core.Doubles;

namespace Ponceau.Web.Pages.Creation;

/// <summary>The records that are likely the one being typed.</summary>
/// <param name="IsAsked">The form was sent: the user says whether it is the same person before anything is saved.</param>
public sealed record LikelyView(Step Step, IReadOnlyList<LikelyLine> Lines, bool IsAsked = false)
{
    /// <summary>Tells what is shown from what was, so that the same is not said again at every key.</summary>
    public string Shown => string.Join(' ', Lines.Select(line => $"{line.Number}:{(int)line.Reasons}"));
}

/// <summary>One of them, with what it is known by and why it is likely the same.</summary>
/// <param name="Facts">Birth date or address, children, components.</param>
public sealed record LikelyLine(string Number, string Name, string Facts, DoubleReasons Reasons, bool IsStrong, string Href)
{
    public string Words(Texts texts) =>
        string.Join(", ", Enum.GetValues<DoubleReasons>().Where(reason => reason != DoubleReasons.None && Reasons.HasFlag(reason)).Select(reason => texts[$"create.reason.{reason}"]));
}
