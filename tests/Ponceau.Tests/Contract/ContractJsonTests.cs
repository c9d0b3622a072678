using System.Text;
using System.Text.Json.Nodes;
using Ponceau.Contract.Messages;

namespace Ponceau.Tests.Contract;

public sealed class ContractJsonTests
{
    [Fact]
    public void ExamplesOfTheContract_AreReadAndWrittenBackMemberForMember()
    {
        WrittenBack<Submission>("contract-3-submission.json");
        WrittenBack<ClosuresBody>("contract-4-closures.json");
        WrittenBack<CsssPeriodsBody>("contract-4-csss-periods.json");
        WrittenBack<PlatformStatus>("contract-2-status.json");
    }

    [Fact]
    public void WithdrawnAgreement_IsExactlyThreeMembers() =>
        Json<SubmittedAgreement>(new WithdrawnAgreement("00000013", 4)).ShouldBe("""{"number":"00000013","revision":4,"withdrawn":true}""");

    [Fact]
    public void AbsentValue_IsNull() =>
        Json<SubmittedAgreement>(new FullAgreement("00000013", 1, null, null, false, null, false, false, null)).ShouldBe(
            """{"number":"00000013","revision":1,"withdrawn":false,"start":null,"end":null,"replacement":false,"ecp":null,"csss":false,"transitional":false,"schedule":null}""");

    [Fact]
    public void UnknownMemberOfAnAnswer_IsIgnored() =>
        ContractJson.TryRead<SetResult>("""{"key":"k","revision":2,"outcome":"accepted","messages":[],"colour":"blue"}"""u8)!.Revision.ShouldBe(2);

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("""{"key":"k","revision":"2"}""")]
    [InlineData("""{"key":"k","revision":2""")]
    public void WhatIsNotAnAnswer_IsNone(string text) => ContractJson.TryRead<SetResult>(Encoding.UTF8.GetBytes(text)).ShouldBeNull();

    [Fact]
    public void NoTextOfASubmission_NamesAnybody()
    {
        var submission = ContractJson.TryRead<Submission>(PublishedExample.Bytes("contract-3-submission.json"))!;
        var file = submission.Files[0];
        $"{submission} {file} {file.ParentA} {file.ParentB} {file.ParentA.Address} {file.Child}".ShouldBe(
            "Submission SubmittedFile SubmittedParentA SubmittedParentB SubmittedAddress SubmittedChild");
    }

    private static void WrittenBack<T>(string example)
        where T : class =>
        Json(ContractJson.TryRead<T>(PublishedExample.Bytes(example))!).ShouldBe(JsonNode.Parse(PublishedExample.Text(example))!.ToJsonString(ContractJson.Options));

    private static string Json<T>(T message) => Encoding.UTF8.GetString(ContractJson.Write(message));
}
