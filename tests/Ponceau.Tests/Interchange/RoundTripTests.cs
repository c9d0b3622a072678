using CsCheck;
using Ponceau.Core.Interchange;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Interchange;

public class RoundTripTests
{
    [Fact]
    public void WhatIsWritten_ReadsAsTheSameRecords() =>
        RecordSetGen.Any.Sample(records => Read(Everything.Written(records)).ShouldHoldTheSame(records), iter: 300);

    [Fact]
    public void WhatIsReadAndWrittenAgain_IsTheSameBytes() =>
        RecordSetGen.Any.Sample(
            records =>
            {
                var bytes = Everything.Written(records);
                Everything.Written(Read(bytes)).ShouldBe(bytes);
            },
            iter: 300);

    [Fact]
    public void RecordsInAnotherOrder_AreTheSameBytes() =>
        RecordSetGen.Any.Sample(
            records => Everything.Written(records with
            {
                Components = [.. records.Components.Reverse()],
                Providers = [.. records.Providers.Reverse()],
                Families = [.. records.Families.Reverse()],
                Children = [.. records.Children.Reverse()],
                Files = [.. records.Files.Reverse()],
                Agreements = [.. records.Agreements.Reverse()],
                Closures = [.. records.Closures.Reverse()],
                CsssPeriods = [.. records.CsssPeriods.Reverse()],
            }).ShouldBe(Everything.Written(records)),
            iter: 100);

    [Fact]
    public void OverTheSameRecordsKept_NothingChanges() =>
        RecordSetGen.Any.Sample(
            records => Read(Everything.Written(records, withAccessCodes: false), records).ShouldHoldTheSame(records),
            iter: 200);

    [Theory]
    [MemberData(nameof(VectorNames))]
    public void AVector_ReadsWithoutFault_AndComesBackTheSame(string name)
    {
        var document = DocumentReader.Read(Vectors.Document(name)).ShouldBeRead();
        document.AsOf?.ToString("yyyy-MM-dd").ShouldBe(Vectors.Expected.GetProperty(name).GetProperty("asOf").GetString());
        var written = Everything.Written(document.Records);
        Read(written).ShouldHoldTheSame(document.Records);
        Everything.Written(Read(written)).ShouldBe(written);
    }

    public static TheoryData<string> VectorNames => [.. Vectors.Names];

    private static RecordSet Read(byte[] document, RecordSet? current = null) => DocumentReader.Read(document, current).ShouldBeRead().Records;
}
