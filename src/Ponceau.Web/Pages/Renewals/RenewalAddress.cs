using Microsoft.AspNetCore.Http.Extensions;
using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Renewals;

/// <summary>What is to be renewed, as the address says it, so that a link, a reload and the way back keep it.</summary>
/// <param name="Component">A component's identifier; empty for every one.</param>
/// <param name="Group">The mark of a group; empty for every one.</param>
/// <param name="From">The first of the last days, as it was typed; empty for the usual one.</param>
/// <param name="To">The last of them.</param>
/// <param name="Made">What was just made, sealed; empty where nothing was.</param>
public sealed record RenewalAddress(string Component = "", string Group = "", string From = "", string To = "", string Made = "")
{
    public const string Path = "/renewal";

    public RenewalAddress WithoutMade => this with { Made = "" };

    public string Href
    {
        get
        {
            var query = new QueryBuilder();
            foreach (var (name, value) in (IEnumerable<(string, string)>)[("component", Component), ("group", Group), ("from", From), ("to", To), ("made", Made)])
                if (value.Length > 0) query.Add(name, value);
            return Path + query;
        }
    }

    /// <summary>The choice; what cannot be read, or does not fit together, is told and counts as not given.</summary>
    public RenewalChoice ToChoice(RecordSet records, DateOnly today, FieldNotes notes, Texts texts)
    {
        var reader = new FieldReader(notes, texts);
        var usual = DueRenewals.WindowOn(today);
        var window = DateSpan.Of(reader.Date("renewal.from", From) ?? usual.Start, reader.Date("renewal.to", To) ?? usual.End);
        if (window is null) notes.Add("renewal.to", NoteLevel.Error, texts["renewal.window.reversed"]);
        return new RenewalChoice(
            window ?? usual,
            Component.Length == 0 ? null : Component,
            Group.Length == 0 ? null : RenewalGroups.NameOf(Group, records, Component));
    }
}
