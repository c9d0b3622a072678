using Ponceau.Bridge;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>What the next run of a component would take up.</summary>
/// <param name="Leaving">Rows that would leave, with those that are asked about again first.</param>
public sealed record LaunchView(int Leaving, IReadOnlyList<SetStanding> Sets)
{
    public bool IsNothing => Leaving == 0 && Sets.Count == 0;

    public static LaunchView Of(Snapshot snapshot, ComponentStanding standing)
    {
        var rows = Bridge.Bridge.Preview(snapshot, standing.Component.Id, RunOptions.Usual);
        var leaving = rows.Count(row => row.Choice is RowChoice.Send or RowChoice.Withdrawal);
        return new LaunchView(
            leaving + standing.Count(Fate.Unknown, Fate.Sending),
            [.. standing.Sets.Where(set => set.Fate is Fate.Waiting or Fate.Refused or Fate.Unknown or Fate.Sending)]);
    }
}
