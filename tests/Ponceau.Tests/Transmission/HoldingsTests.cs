using Ponceau.Core.Records;
using Ponceau.Core.Transmission;

namespace Ponceau.Tests.Transmission;

public sealed class HoldingsTests
{
    [Fact]
    public void SameContent_IsTakenAsAccepted()
    {
        var after = Holdings.Learn(States.Of(1), Held(5, "ours"), "ours", States.At);
        after.Revision.ShouldBe(5);
        after.IsAccepted.ShouldBeTrue();
    }

    [Fact]
    public void SameContentUnderALowerRevision_IsAcceptedThere_AndStillSavedSince()
    {
        var after = Holdings.Learn(States.Of(7), Held(5, "ours"), "ours", States.At);
        after.Accepted!.Revision.ShouldBe(5);
        after.IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public void HigherRevisionWithOtherContent_WaitsForTheUser()
    {
        var after = Holdings.Learn(States.Of(3, accepted: 3), Held(5, "theirs"), "ours", States.At);
        after.TheirRevision.ShouldBe(5);
        after.Accepted!.Revision.ShouldBe(3);
    }

    [Fact]
    public void EqualRevisionWithOtherContent_OursRisesAboveIt() =>
        Holdings.Learn(States.Of(3), Held(3, "theirs"), "ours", States.At).ShouldBe(States.Of(4));

    [Fact]
    public void LowerRevision_ChangesNothing() => Holdings.Learn(States.Of(6), Held(3, "theirs"), "ours", States.At).ShouldBe(States.Of(6));

    [Fact]
    public void HeldAsAccepted_ChangesNothing_ThoughTheRecordWasEditedSince() =>
        Holdings.Learn(States.Of(4, accepted: 3), Held(3, "hash-3"), "ours", States.At).ShouldBe(States.Of(4, accepted: 3));

    [Fact]
    public void ChoosingOurs_LeavesAsTheirsPlusOne()
    {
        var after = Holdings.Choose(States.Of(3) with { TheirRevision = 5 }, ours: true, "theirs", States.At);
        after.ShouldBe(States.Of(6));
    }

    [Fact]
    public void ChoosingTheirs_SendsNothing()
    {
        var after = Holdings.Choose(States.Of(3) with { TheirRevision = 5 }, ours: false, "theirs", States.At);
        after.IsAccepted.ShouldBeTrue();
        after.Accepted!.ContentHash.ShouldBe("theirs");
    }

    private static Holding Held(int revision, string hash) =>
        new(FileNumber.FromStore("00000007"), AgreementNumber.FromStore("00000013"), revision, hash);
}
