using CsCheck;
using Ponceau.Sheets;
using Ponceau.Tests.Interchange;
using Ponceau.Tests.Interchange.Tables;

namespace Ponceau.Tests.Sheets;

public class FileRoundTripTests
{
    public static TheoryData<SheetForm, string> Forms =>
        [(SheetForm.Zip, "fr-CA"), (SheetForm.Zip, "en-CA"), (SheetForm.Xlsx, "fr-CA"), (SheetForm.Xlsx, "en-CA")];

    [Theory, MemberData(nameof(Forms))]
    public void AnyRecords_ThroughAFileIntoAnEmptyDatabase_AreTheSameDocument(SheetForm form, string language) =>
        RecordSetGen.Any.Sample(
            records => Everything.Written(Filed.Read(form, Filed.Written(form, records, new(language))).ShouldBeRead()).ShouldBe(Everything.Written(records)),
            iter: 100);

    [Theory, MemberData(nameof(Forms))]
    public void AnyRecords_ThroughAFileOverThemselves_AreAllTheSame(SheetForm form, string language) =>
        RecordSetGen.Any.Sample(
            records =>
            {
                var result = Filed.Read(form, Filed.Written(form, records, new(language)), records);
                result.ShouldBeRead().ShouldHoldTheSame(records);
                result.Tallies.Sum(each => each.Tally.All - each.Tally.Same).ShouldBe(0);
            },
            iter: 50);
}
