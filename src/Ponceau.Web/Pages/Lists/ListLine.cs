using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Lists;

/// <summary>A record in a list, with what the list is searched, narrowed and put in order by.</summary>
public abstract record ListLine
{
    private string? _key;

    public required string Number { get; init; }

    /// <summary>What it is known by; empty where nobody has written it yet.</summary>
    public required string Name { get; init; }

    /// <summary>The components of its files, by identifier.</summary>
    public required IReadOnlyList<string> Components { get; init; }

    /// <summary>Their names.</summary>
    public required string ComponentNames { get; init; }

    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>How its agreements stand.</summary>
    public required IReadOnlyList<Fate> Fates { get; init; }

    /// <summary>The last days of care that nothing follows.</summary>
    public IReadOnlyList<DateOnly> LastDays { get; init; } = [];

    /// <summary>The pill of its agreements: that of the one which calls most for action; null where it has none.</summary>
    public string? Pill { get; init; }

    /// <summary>What a search looks in.</summary>
    protected abstract string Text { get; }

    /// <summary>The same, as names are compared.</summary>
    internal string Key => _key ??= SameName.KeyOf(Text);
}
