using Ponceau.Bridge;
using Ponceau.BrowserTests.Harness;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Transfer;

/// <summary>Records in every state that the transfer screen shows.</summary>
public static class TransferWorld
{
    private static readonly DateTimeOffset Morning = new(2016, 9, 25, 13, 52, 53, TimeSpan.Zero);

    public const string First = "riviere-1";

    public static Task<WebWorld> StartAsync(RecordSet? records, BridgeSettings? settings = null) =>
        WebWorld.StartAsync(records, new ShiftedTime(Morning), settings);

    /// <summary>Seven rows, of which one is refused, one to correct and one held; a component that was never sent; one without a code.</summary>
    public static async Task<WebWorld> InEveryStateAsync()
    {
        var world = await StartAsync(Records());
        world.Ministry.Refuses = (file, _) => file["fileNumber"]!.GetValue<string>() == "00000002" ? "CSG042ET" : null;
        await world.RunAsync(First);
        var records = (await world.Store.LoadAsync())!;
        await world.Store.SaveAsync(records.Families[4], "test");
        await world.Store.SaveAsync(records.Agreements[5] with { End = records.Agreements[5].End!.Value.AddDays(10) }, "test");
        return world;
    }

    /// <summary>Seven rows that leave by two, of which the third pair is not answered before something else is done.</summary>
    public static async Task<WebWorld> WaitingAsync(Task before)
    {
        var world = await StartAsync(new RecordSetBuilder().WithComponent().WithRows(7).Build(), WebWorld.Usual with { FilesPerSubmission = 2 });
        world.Ministry.Before = requests => requests == 3 ? before : Task.CompletedTask;
        return world;
    }

    private static RecordSet Records() => new RecordSetBuilder()
        .WithComponent()
        .WithRows(2)
        .WithRow().ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } })
        .WithRow().ChangeFamily(f => f with { Address = f.Address with { Line = "2-147 rue des Patriotes" } })
        .WithRows(3)
        .WithClosures().WithCsssPeriods()
        .WithComponent(c => c with { Name = "Centre de la petite enfance des Trois-Pignons-de-la-Rivière-aux-Saumons, installation Saint-Charles-Borromée" })
        .WithRows(24)
        .WithComponent(c => c with { AccessCode = AccessCode.FromInput("") })
        .WithRow()
        .Build();
}
