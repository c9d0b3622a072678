using Ponceau.Bridge;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>The transfer screen of one component, as it is shown.</summary>
public sealed record TransferView
{
    public required TransferAddress Address { get; init; }
    public required ComponentStanding Standing { get; init; }
    public required string Sentence { get; init; }
    public required IReadOnlyList<ComponentLine> Components { get; init; }

    /// <summary>What is wrong with the component's own numbers and code.</summary>
    public required IReadOnlyList<MessageLine> ComponentFindings { get; init; }

    public required RowPage Page { get; init; }
    public required IReadOnlyList<RowLine> Rows { get; init; }
    public required RowDetail? Chosen { get; init; }
    public required RunStanding Run { get; init; }
    public required LaunchView Launch { get; init; }

    /// <summary>What the last run came to; null before the first.</summary>
    public required string? LastRun { get; init; }

    /// <summary>The closures or the CSSS periods, on their tab.</summary>
    public required IReadOnlyList<SetTable> Sets { get; init; }

    /// <summary>The address of the ministry's service; null where none is set.</summary>
    public required Uri? Ministry { get; init; }

    public bool HasMinistry => Ministry is not null;

    public static TransferView Of(Snapshot snapshot, TransferAddress address, TransferReading reading, Texts texts)
    {
        var all = ComponentStanding.All(snapshot);
        var standing = all.First(each => each.Component.Id == address.Component);
        var page = RowPage.Of(standing, reading.Agreements, address);
        var rows = new RowReader(snapshot, standing, texts) { HeldSince = reading.HeldSince };
        return new TransferView
        {
            Address = address with { Page = page.Page },
            Standing = standing,
            Sentence = Stands.Sentence(standing, reading.Run, reading.SendingOf(address.Component), texts),
            Components = [.. all.Select(each => ComponentLine.Of(each, reading.SendingOf(each.Component.Id), reading.IsGoing(each.Component.Id), texts))],
            ComponentFindings = [.. standing.Judgement.Findings.Select(f => MessageLine.Of(f, FieldLink.OfComponent(address.Component, f.Field), texts))],
            Page = page,
            Rows = [.. page.Rows.Select(rows.Read)],
            Chosen = page.Chosen is { } chosen ? RowDetail.Of(chosen, rows, texts) : null,
            Run = reading.Run,
            Launch = LaunchView.Of(snapshot, standing),
            LastRun = reading.Last is { } last ? RunCounts.Sentence(last, texts) : null,
            Sets = address.Tab switch
            {
                DataTab.Closures => SetTable.Of(snapshot, standing, SubmissionKind.Closures, texts),
                DataTab.Csss => SetTable.Of(snapshot, standing, SubmissionKind.CsssPeriods, texts),
                DataTab.Files or DataTab.Options => [],
            },
            Ministry = reading.Ministry,
        };
    }

    /// <summary>The address of the same place with another row chosen.</summary>
    public string Choose(string number) => (Address with { Row = number }).Href;
}
