using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Web.Creation;

/// <summary>Enter pressed twice, or a page sent again, makes one record.</summary>
public sealed class SentTwiceTests
{
    [Theory]
    [InlineData("/new/child", "Child.LastName")]
    [InlineData("/new/family", "ParentA.LastName")]
    [InlineData("/new/agreement?file=00000001", "Agreement.Note")]
    public async Task SameFormSentTwice_MakesOneRecord(string at, string field)
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), at);
        var form = walker.Form;

        var answers = await Task.WhenAll(walker.AnswerAsync(form, (field, "Zappa")), walker.AnswerAsync(form, (field, "Zappa")));
        var third = await walker.AnswerAsync(form, (field, "Zappa"));

        answers[0].Headers.Location.ShouldNotBeNull().ShouldBe(answers[1].Headers.Location);
        third.Headers.Location.ShouldBe(answers[0].Headers.Location);
        var records = await walker.RecordsAsync();
        (records.Children.Count + records.Families.Count + records.Agreements.Count).ShouldBe(4);
    }

    [Fact]
    public async Task FileSentTwice_IsMadeOnce()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().WithFamily().Build(), "/new/file?child=00000001&family=00000002");
        var form = walker.Form;

        var answers = await Task.WhenAll(walker.AnswerAsync(form), walker.AnswerAsync(form));

        answers[0].Headers.Location.ShouldNotBeNull().ShouldBe(answers[1].Headers.Location);
        (await walker.RecordsAsync()).Files.Count.ShouldBe(2);
    }

    /// <summary>A form filled in anew is a new form: two children of one name are made, once the user has said that they are two.</summary>
    [Fact]
    public async Task SameAnswersInANewForm_AreAskedAbout()
    {
        await using var walker = await Walker.StartAsync(RecordSetBuilder.Ready().Build(), "/new/child");
        (string, string)[] child = [("Child.LastName", "Zappa"), ("Child.FirstName", "Léa"), ("Child.BirthDate", "2015-12-10")];
        await walker.SendAsync(child);

        await walker.GoAsync("/new/child");
        await walker.SendAsync(child);

        walker.Stated.ShouldContain("Zappa Léa");
        (await walker.RecordsAsync()).Children.Count.ShouldBe(2);
    }
}
