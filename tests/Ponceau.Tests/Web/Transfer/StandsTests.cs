using Ponceau.Web.Pages.Transfer;

namespace Ponceau.Tests.Web.Transfer;

public sealed class StandsTests
{
    private static readonly DateTime Now = SnapshotBuilder.Now;

    [Fact]
    public void AcceptedAndRefused_AreCounted_AndOnlyTheFirstIsNamed()
    {
        var snapshot = SnapshotBuilder.WithRows(7).Accepted(1, 2, 3, 4, 5, 6).Refused(7, ("CSG042ET", "child.nirec")).Build();

        Of(snapshot, Languages.French).ShouldBe("6 ententes sont acceptées ; 1 est refusée. Dernier envoi aujourd’hui à 09:52.");
        Of(snapshot, Languages.English).ShouldBe("6 agreements are accepted; 1 is refused. Last sending today at 09:52.");
    }

    [Fact]
    public void NothingAccepted_NamesWhatComesFirst()
    {
        var snapshot = SnapshotBuilder.WithRows(2).Build();

        Of(snapshot, Languages.French, null).ShouldBe("2 ententes sont prêtes à partir. Rien n’a encore été envoyé.");
        Of(snapshot, Languages.English, null).ShouldBe("2 agreements are ready to leave. Nothing has been sent yet.");
    }

    [Fact]
    public void EveryState_HasItsPlace()
    {
        var records = new TestData.RecordSetBuilder().WithComponent().WithRows(4)
            .WithRow().ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } })
            .WithRow().ChangeFamily(f => f with { Address = f.Address with { Line = "" } })
            .Build();
        var snapshot = new SnapshotBuilder(records).Accepted(1).Refused(2).Sent([3], Now).Build();

        Of(snapshot, Languages.French).ShouldStartWith(
            "1 entente est acceptée ; 1 est refusée ; 1 est à corriger ; 1 attend une information ; 1 est sans réponse ; 1 est prête à partir.");
    }

    [Fact]
    public void NoRow_IsSaid() =>
        Of(new SnapshotBuilder(new TestData.RecordSetBuilder().WithComponent().Build()).Build(), Languages.French, null)
            .ShouldBe("Aucune entente n’est à transmettre. Rien n’a encore été envoyé.");

    [Fact]
    public void RunGoingOn_IsSaid() =>
        Stands.Sentence(Standing(SnapshotBuilder.WithRows(1).Build()), new RunStanding { Now = Now, IsAsked = true }, null, Languages.French)
            .ShouldEndWith("Un envoi est en cours.");

    [Theory]
    [InlineData("2016-09-25T13:52:00Z", "Dernier envoi aujourd’hui à 09:52.")]
    [InlineData("2016-09-25T04:00:00Z", "Dernier envoi aujourd’hui à 00:00.")]
    [InlineData("2016-09-25T03:59:00Z", "Dernier envoi hier à 23:59.")]
    [InlineData("2016-09-23T13:52:00Z", "Dernier envoi le 2016-09-23 à 09:52.")]
    public void Sending_IsToldByTheDayInMontréal(string at, string sentence) =>
        Stands.OfSending(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime, Now, Languages.French).ShouldBe(sentence);

    private static string Of(Ponceau.Bridge.Snapshot snapshot, Ponceau.Web.Texts texts) => Of(snapshot, texts, Now);

    private static string Of(Ponceau.Bridge.Snapshot snapshot, Ponceau.Web.Texts texts, DateTime? lastSending) =>
        Stands.Sentence(Standing(snapshot), new RunStanding { Now = Now }, lastSending, texts).Plain();

    private static ComponentStanding Standing(Ponceau.Bridge.Snapshot snapshot) => ComponentStanding.All(snapshot)[0];
}
