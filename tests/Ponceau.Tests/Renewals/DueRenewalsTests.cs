using Ponceau.Core.Records;
using Ponceau.Core.Renewals;
using Ponceau.TestData;

namespace Ponceau.Tests.Renewals;

public sealed class DueRenewalsTests
{
    private static readonly DateOnly Today = new(2017, 6, 1);

    [Theory]
    [InlineData("2017-01-15", "2016-12-16", "2017-08-31")]
    [InlineData("2017-05-15", "2017-04-15", "2017-08-31")]
    [InlineData("2017-08-31", "2017-08-01", "2017-08-31")]
    [InlineData("2017-09-01", "2017-08-02", "2017-10-31")]
    [InlineData("2017-09-30", "2017-08-31", "2017-11-29")]
    [InlineData("2017-12-31", "2017-12-01", "2018-03-01")]
    public void Window_ReachesTheComing31August_AndFromSeptemberTwoMonths(string today, string from, string to) =>
        DueRenewals.WindowOn(DateOnly.Parse(today)).ShouldBe(new DateSpan(DateOnly.Parse(from), DateOnly.Parse(to)));

    [Theory]
    [InlineData("2017-05-01", false)]
    [InlineData("2017-05-02", true)]
    [InlineData("2017-08-31", true)]
    [InlineData("2017-09-01", false)]
    public void AgreementThatEndsInTheWindow_IsThere(string end, bool there) =>
        Due(Ending(end)).Count.ShouldBe(there ? 1 : 0);

    [Fact]
    public void LastAgreementOfTheFile_IsTheOneThatIsRenewed()
    {
        var records = Ending("2017-06-30").WithAgreement(a => a with { End = new(2017, 8, 31) });
        Due(records).Single().Last.ShouldBe(records.Build().Agreements[1]);
    }

    [Fact]
    public void RenewedFile_IsThere_AndStopped()
    {
        var due = Due(Ending("2017-08-31").WithAgreement(a => a with { End = new(2018, 8, 31) })).Single();
        (due.Last.End, due.IsPossible).ShouldBe((new DateOnly(2017, 8, 31), false));
        due.Marks.Single().Kind.ShouldBe(RenewalMarkKind.AlreadyRenewed);
    }

    [Fact]
    public void WithoutAnEnd_IsThere_AndStopped() => Due(Ending(null)).Single().Marks.Single().Kind.ShouldBe(RenewalMarkKind.NoEnd);

    [Fact]
    public void TakenBack_IsThere_AndStopped()
    {
        var records = Ending("2017-08-31").Build();
        var due = DueRenewals.Of(records, new(DueRenewals.WindowOn(Today)), Today, new HashSet<AgreementNumber> { records.Agreements[0].Number }).Single();
        (due.Marks[0].Kind, due.IsPossible).ShouldBe((RenewalMarkKind.Withdrawn, false));
        due.With(due.Proposed, Today).Marks[0].Kind.ShouldBe(RenewalMarkKind.Withdrawn);
    }

    [Theory]
    [InlineData(null, null, "1 2 3 4")]
    [InlineData("riviere-1", null, "1 2 3")]
    [InlineData("riviere-2", null, "4")]
    [InlineData(null, "Les Éléphants", "1 4")]
    [InlineData("riviere-1", "les elephants", "1")]
    [InlineData("riviere-1", "", "3")]
    [InlineData("nowhere", null, "")]
    public void Choice_IsAComponentAndAGroup(string? component, string? group, string files)
    {
        var records = new RecordSetBuilder().WithComponent();
        Add("Les Éléphants");
        Add("Les girafes");
        Add("");
        records.WithComponent();
        Add("les  éléphants");

        string.Join(' ', Due(records, component, group).Select(renewal => renewal.Last.File.Text.TrimStart('0'))).ShouldBe(files);

        void Add(string name) => records.WithRow().ChangeChild(c => c with { Group = name }).ChangeAgreement(a => a with { End = new(2017, 8, 31) });
    }

    [Fact]
    public void TwoFilesOfAChild_AreRenewedEach() =>
        Due(Ending("2017-08-31").WithFamily().WithFile().WithAgreement(a => a with { End = new(2017, 8, 31) })).Count.ShouldBe(2);

    private static RecordSetBuilder Ending(string? end) =>
        RecordSetBuilder.Ready().ChangeAgreement(a => a with { Start = new(2016, 9, 1), End = end is null ? null : DateOnly.Parse(end) });

    private static IReadOnlyList<Renewal> Due(RecordSetBuilder records, string? component = null, string? group = null) =>
        DueRenewals.Of(records.Build(), new(DueRenewals.WindowOn(Today), component, group), Today, new HashSet<AgreementNumber>());
}
