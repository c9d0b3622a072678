using Ponceau.BrowserTests.Harness;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Renewals;

/// <summary>Agreements that end on 2017-08-31, one for each thing that there may be to know of a renewal.</summary>
public static class RenewalWorld
{
    private static readonly DateTimeOffset June = new(2017, 6, 1, 14, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Born = new(2014, 1, 1);

    public static Task<WebWorld> StartAsync() => WebWorld.StartAsync(Records(), new ShiftedTime(June));

    private static RecordSet Records()
    {
        var records = new RecordSetBuilder().WithComponent().WithCsssPeriods();
        Add(records, "Les oursons", Born);
        Add(records, "Les oursons", new(2016, 4, 12), a => a with { Infant = true, InfantLastDay = new(2017, 10, 11) });
        Add(records, "Les explorateurs", new(2013, 2, 3), a => a with { Ecp = true });
        Add(records, "Les explorateurs", Born, a => a with { Csss = true });
        Add(records, "Les explorateurs", Born, a => a with { Schedule = Alternate });
        records.WithComponent(c => c with { Name = "Centre de la petite enfance des Trois-Pignons, installation Saint-Charles-Borromée" });
        Add(records, "", new(2012, 5, 6));
        Add(records, "", new(2012, 5, 6), a => a with { End = new(2017, 5, 20), Transitional = true }, specialNeeds: true);
        Add(records, "Les oursons", Born, a => a with { EndKind = EndKind.Departure });
        Add(records, "Les oursons", Born);
        records.ChangeFamily(f => f with { Address = f.Address with { Line = "2-147 rue des Patriotes", PostalCode = default } });
        Add(records, "Les oursons", Born, a => a with { End = null });
        Add(records, "Les oursons", Born).WithAgreement(a => a with { End = new(2018, 8, 31) });
        return records.Build();
    }

    private static Schedule Alternate => new(Week.MondayToFriday(Slots.Day), new Week().With(0, Slots.AM).With(1, Slots.Day));

    private static RecordSetBuilder Add(
        RecordSetBuilder records, string group, DateOnly birth, Func<Agreement, Agreement>? change = null, bool specialNeeds = false) => records
        .WithFamily()
        .WithChild(c => c with { Group = group, BirthDate = birth, SpecialNeeds = specialNeeds })
        .WithFile()
        .WithAgreement(a => (change ?? (same => same))(a with { Start = new(2016, 9, 5), End = new(2017, 8, 31), SignedOn = new(2016, 8, 20) }));
}
