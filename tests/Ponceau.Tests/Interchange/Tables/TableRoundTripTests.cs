using CsCheck;
using Ponceau.Core.Interchange.Tables;
using Ponceau.TestData;

namespace Ponceau.Tests.Interchange.Tables;

public class TableRoundTripTests
{
    public static TheoryData<string> Languages => ["fr-CA", "en-CA"];

    [Theory, MemberData(nameof(Languages))]
    public void WhatIsWritten_ReadsAsTheSameRecords(string language) =>
        RecordSetGen.Any.Sample(
            records => TableReader.Read(Tabled.Written(records, new(language)), null).ShouldBeRead().ShouldHoldTheSame(records),
            iter: 300);

    [Fact]
    public void OverTheSameRecordsKept_NothingChanges() =>
        RecordSetGen.Any.Sample(
            records =>
            {
                var result = TableReader.Read(Tabled.Written(records), records);
                result.ShouldBeRead().ShouldHoldTheSame(records);
                result.Tallies.Sum(each => each.Tally.All - each.Tally.Same).ShouldBe(0);
            },
            iter: 200);

    [Fact]
    public void WhatIsWrittenAgain_IsTheSameBytes() =>
        RecordSetGen.Any.Sample(
            records => Everything.Written(TableReader.Read(Tabled.Written(records), null).ShouldBeRead()).ShouldBe(Everything.Written(records)),
            iter: 200);

    [Theory, MemberData(nameof(VectorNames))]
    public void AVector_ComesBackTheSame(string name)
    {
        var records = Core.Interchange.DocumentReader.Read(Vectors.Document(name)).ShouldBeRead().Records;
        TableReader.Read(Tabled.Written(records), null).ShouldBeRead().ShouldHoldTheSame(records);
    }

    public static TheoryData<string> VectorNames => [.. Vectors.Names];
}
