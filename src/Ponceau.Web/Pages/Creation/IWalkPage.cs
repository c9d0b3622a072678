using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Web.Pages.Creation;

/// <summary>What every step of the walk shows around its own fields.</summary>
public interface IWalkPage
{
    /// <summary>The address of the step with the records that it is about: its forms are sent there.</summary>
    string Here { get; }

    IReadOnlyList<WalkStep> Steps { get; }

    /// <summary>The address of one of the page's handlers.</summary>
    string HandlerOf(string name);

    /// <summary>Tells this form from another one, so that what is sent twice is made once.</summary>
    string Form { get; }

    /// <summary>The form holds what is not saved.</summary>
    bool IsTyped { get; }

    /// <summary>What became of the step before; null at the first one.</summary>
    string? Said { get; }

    /// <summary>What is to be completed in the records of the steps before.</summary>
    IReadOnlyList<MessageLine> Findings { get; }

    string Leave { get; }
}

/// <summary>A step at which a record that is there already can be chosen instead.</summary>
public interface IPickPage : IWalkPage
{
    Step Step { get; }

    string Search { get; }

    /// <summary>What answers the search; before one, what is close at hand.</summary>
    IReadOnlyList<PickLine> Offered { get; }

    LikelyView Doubles { get; }
}

/// <summary>A record that can be chosen.</summary>
public sealed record PickLine(string Number, string Name, string Facts);
