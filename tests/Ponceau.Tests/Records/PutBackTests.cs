using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Records;

public sealed class PutBackTests
{
    private static readonly ParentChildFile File = Valid.File(1, "riviere-1", "00000001", "00000001", "rsg-1");
    private static readonly Agreement Agreement = Valid.Agreement(1, File.Number);

    [Theory]
    [InlineData("", "777", "777")]
    [InlineData("0", "777", "777")]
    [InlineData("777", "", "777")]
    [InlineData("777", "0", "777")]
    [InlineData("777", "888", "888")]
    public void Necsg_ThatTheRecordHasNow_Stays(string version, string now, string stands)
    {
        var child = Valid.Child();
        var back = PutBack.Of(child with { FirstName = "Zoé", Necsg = Necsg.FromStore(version) }, child with { Necsg = Necsg.FromStore(now) });
        back.ShouldBe(child with { FirstName = "Zoé", Necsg = Necsg.FromStore(stands) });
    }

    [Fact]
    public void LastDayInTheNursery_IsNeverTakenAway()
    {
        var day = new DateOnly(2016, 7, 31);
        PutBack.Of(Agreement, Agreement with { InfantLastDay = day }).InfantLastDay.ShouldBe(day);
        PutBack.Of(Agreement with { InfantLastDay = day.AddDays(1) }, Agreement with { InfantLastDay = day }).InfantLastDay.ShouldBe(day.AddDays(1));
    }

    [Fact]
    public void Agreement_StaysInItsFile() =>
        PutBack.Of(Agreement with { Note = "avant" }, Agreement with { File = FileNumber.FromStore("00000002") })
            .ShouldBe(Agreement with { Note = "avant", File = FileNumber.FromStore("00000002") });

    [Fact]
    public void File_GetsItsProviderBack_AndNothingElse() =>
        PutBack.Of(File, File with { Provider = "rsg-2", Child = "00000002", Family = "00000003" })
            .ShouldBe(File with { Child = "00000002", Family = "00000003" });

    [Fact]
    public void Provider_StaysWithItsOffice() =>
        PutBack.Of(Valid.Provider("bc-1") with { Name = "avant" }, Valid.Provider("bc-2")).ShouldBe(Valid.Provider("bc-2") with { Name = "avant" });

    [Fact]
    public void AccessCode_IsNotTouched() => PutBack.Of(Valid.Component() with { AccessCode = AccessCode.FromInput("") }).AccessCode.ShouldBeNull();
}
