using System.Buffers;
using Ponceau.Core.Interchange;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Interchange;

/// <summary>Records that give every member of the document a value of its own, and the document of them.</summary>
internal static class Everything
{
    public static RecordSet Records() => new RecordSetBuilder()
        .WithComponent(component => component with
        {
            EffectiveDate = new(2016, 9, 1),
            EveningCare = true,
            OpenDays = Weekdays.MondayToFriday | Weekdays.Saturday,
            AcceptsTransitional = true,
            Address = "1 rue du Pont",
            Phone = "450 555-0101",
            Opens = new(7, 0),
            Closes = new(18, 30),
        })
        .WithCsssPeriods()
        .WithClosures(set => set with { Days = new([set.Days[0] with { AdministrationOpen = true, CareOpen = true, Slots = Slots.AM | Slots.Soir1 }]) })
        .WithComponent(component => component with { Kind = ComponentKind.CoordinatingOffice })
        .WithProvider()
        .WithFamily(family => family with
        {
            ParentA = family.ParentA with { Email = "a@example.org" },
            Language = "en",
            ParentB = new Parent { LastName = "Roy", FirstName = "Julie", Role = "mother", Phone = "450 555-0102", Email = "b@example.org" },
        })
        .WithChild(child => child with
        {
            BornOutsideQuebec = true,
            Necsg = Necsg.FromInput("700123"),
            SpecialNeeds = true,
            Status = ChildStatus.Inactive,
            Group = "Papillons",
        })
        .WithFile()
        .WithAgreement(agreement => agreement with
        {
            EndKind = EndKind.Departure,
            NoticeDate = new(2016, 8, 1),
            Replacement = true,
            Ecp = true,
            EcpRecommendation = true,
            Csss = true,
            Transitional = true,
            Infant = true,
            InfantLastDay = new(2016, 7, 4),
            SeasonalJustification = true,
            Schedule = new Schedule(Week.MondayToFriday(Slots.Day), new Week().With(0, Slots.PM | Slots.Nuit2).With(6, Slots.AM)),
            Arrives = new(7, 30),
            Leaves = new(16, 45),
            DailyRateCents = 855,
            Note = "Sieste à 13 h",
        })
        .Build();

    public static byte[] Document(bool withAccessCodes = true) => Written(Records(), withAccessCodes);

    public static byte[] Written(RecordSet records, bool withAccessCodes = true)
    {
        var bytes = new ArrayBufferWriter<byte>();
        DocumentWriter.Write(bytes, records, withAccessCodes);
        return bytes.WrittenSpan.ToArray();
    }
}
