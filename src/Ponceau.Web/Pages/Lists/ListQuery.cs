using Microsoft.AspNetCore.Http;

namespace Ponceau.Web.Pages.Lists;

/// <summary>What a list shows: what is searched for, what it is narrowed to, its order and its page.</summary>
public sealed record ListQuery
{
    /// <summary>Words typed. They name people: they are sent and kept in the session, never in an address.</summary>
    public string Search { get; init; } = "";

    /// <summary>A component's identifier; empty for all.</summary>
    public string Component { get; init; } = "";

    public string Group { get; init; } = "";

    /// <summary>The name of a pill (<c>refused</c>, <c>held</c>…), or <see cref="WithoutAgreement"/>; empty for all.</summary>
    public string State { get; init; } = "";

    /// <summary>One of <see cref="Dues"/>; empty for all.</summary>
    public string Due { get; init; } = "";

    /// <summary>A column's name, with a hyphen before it for the other way round; empty for the list's own order.</summary>
    public string Sort { get; init; } = "";

    public int PageNumber { get; init; } = 1;

    public const string WithoutAgreement = "none";

    /// <summary>What ends within so many days and is not renewed, or has ended so.</summary>
    public static readonly IReadOnlyList<string> Dues = ["30", "60", "90", Ended];

    public const string Ended = "ended";

    public bool IsNarrowed => Search.Trim().Length + Component.Length + Group.Length + State.Length + Due.Length > 0;

    /// <summary>From an address, which other pages link to: <c>/agreements?State=refused&amp;Component=biscuit-1</c>.</summary>
    public static ListQuery From(IQueryCollection query) => new()
    {
        Component = query[nameof(Component)].ToString(),
        State = query[nameof(State)].ToString(),
        Due = query[nameof(Due)].ToString(),
        Sort = query[nameof(Sort)].ToString(),
        PageNumber = int.TryParse(query[nameof(PageNumber)], out var page) ? page : 1,
    };
}
