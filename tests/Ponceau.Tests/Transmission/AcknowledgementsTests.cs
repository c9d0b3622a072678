using CsCheck;
using Ponceau.Core.Records;
using Ponceau.Core.Transmission;

namespace Ponceau.Tests.Transmission;

public sealed class AcknowledgementsTests
{
    [Fact]
    public void Accepted_IsKeptWithItsHash()
    {
        var after = Acknowledgements.Apply(States.Of(3).Open(3), States.Sent(3), States.Answer(3, accepted: true), States.At);
        after.ShouldBe(States.Of(3, accepted: 3));
    }

    [Fact]
    public void Refused_LeavesTheFormerAcceptance()
    {
        var after = Acknowledgements.Apply(States.Of(4, accepted: 3).Open(4), States.Sent(4), States.Answer(4, accepted: false), States.At);
        after.ShouldBe(States.Of(4, accepted: 3, refused: 4));
    }

    [Fact]
    public void Loss_14_EditedWhileBeingSent_TheAnswerMovesOnlyTheRevisionThatItNames()
    {
        var after = Acknowledgements.Apply(States.Of(5).Open(4), States.Sent(4), States.Answer(4, accepted: true), States.At);
        after.ShouldBe(States.Of(5, accepted: 4));
        after.IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public void Loss_12_CorrectedAfterARefusal_IsAccepted()
    {
        var after = Acknowledgements.Apply(States.Of(5, refused: 4).Open(5), States.Sent(5), States.Answer(5, accepted: true), States.At);
        after.ShouldBe(States.Of(5, accepted: 5));
    }

    [Fact]
    public void WithdrawalAccepted_IsKeptAsOne() =>
        Acknowledgements.Apply(States.Of(4, accepted: 3).Open(4), States.Sent(4, withdrawn: true), States.Answer(4, accepted: true), States.At)
            .IsHeldByMinistry.ShouldBeFalse();

    /// <summary>Whatever the order of the answers, what stands in the end is the ministry's word on the highest revision that it accepted.</summary>
    [Fact]
    public void Loss_07_AnswersInAnyOrder_EndTheSame() =>
        Gen.Select(Gen.Shuffle((int[])[1, 2, 3, 4, 5]), Gen.Bool.Array[5]).Sample((order, accepted) =>
        {
            var state = order.Aggregate(States.Of(5), (s, revision) =>
                Acknowledgements.Apply(s, States.Sent(revision), States.Answer(revision, accepted[revision - 1]), States.At));
            var highest = Enumerable.Range(1, 5).Where(r => accepted[r - 1]).DefaultIfEmpty(0).Max();
            return (state.Accepted?.Revision ?? 0) == highest && state.IsAccepted == (highest == 5)
                && (state.RefusedRevision is null || state.RefusedRevision > highest);
        });

    [Theory]
    [InlineData("7:13@1", true)]
    [InlineData("", false)]
    [InlineData("7:13@2", false)]
    [InlineData("7:14@1", false)]
    [InlineData("8:13@1", false)]
    [InlineData("7:13@1 13@1", false)]
    [InlineData("7:13@1|7:13@1", false)]
    [InlineData("7:13@1|8:", false)]
    public void Loss_01_AnAnswerThatIsNotExactlyOfWhatWasSent_IsNone(string answered, bool isAnswer)
    {
        var files = answered.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(ToFile).ToList();
        Acknowledgements.Answers([new SealedRow(FileNumber.FromStore("7"), AgreementNumber.FromStore("13"), 1, false, "hash")], new Answer(files))
            .ShouldBe(isAnswer);
    }

    [Theory]
    [InlineData("", "90001", NecsgChange.Write)]
    [InlineData("0", "90001", NecsgChange.Write)]
    [InlineData("90001", "90001", NecsgChange.None)]
    [InlineData("90002", "90001", NecsgChange.Ask)]
    [InlineData("90002", "", NecsgChange.None)]
    public void NecsgGiven_IsWrittenOnlyWhereThereIsNone(string ours, string given, NecsgChange change) =>
        Acknowledgements.NecsgFor(new Child { Number = "1", Necsg = Necsg.FromStore(ours) }, Necsg.FromStore(given)).ShouldBe(change);

    private static FileAnswer ToFile(string text)
    {
        var parts = text.Split(':');
        var agreements = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('@'))
            .Select(a => new AgreementAnswer(AgreementNumber.FromStore(a[0]), int.Parse(a[1]), true, []));
        return new FileAnswer(FileNumber.FromStore(parts[0]), default, [], [.. agreements]);
    }
}
