using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Ponceau.Core.Interchange;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Interchange;

public class WriterTests
{
    [Fact]
    public void EveryMember_IsWritten_InOneOrder() =>
        GoldenFile.ShouldHold("tests/Ponceau.Tests/Interchange/Golden/everything.json", Encoding.UTF8.GetString(Everything.Document(withAccessCodes: false)));

    [Fact]
    public void AccessCodes_AreLeftOut_UnlessAskedFor()
    {
        Encoding.UTF8.GetString(Everything.Document(withAccessCodes: false)).ShouldNotContain("ccessCode");
        var component = JsonNode.Parse(Everything.Document(withAccessCodes: true))!["components"]![0]!.AsObject();
        component.Select(member => member.Key).Take(7).ShouldBe(["id", "name", "kind", "division", "installation", "accessCode", "effectiveDate"]);
    }

    [Fact]
    public void AnAccessCodeThatIsNotKnown_IsNotWritten_AndAnEmptyOneIs()
    {
        var unknown = RecordSetBuilder.Ready().ChangeComponent(component => component with { AccessCode = null }).Build();
        JsonNode.Parse(Everything.Written(unknown))!["components"]![0]!.AsObject().ContainsKey("accessCode").ShouldBeFalse();
        var empty = RecordSetBuilder.Ready().ChangeComponent(component => component with { AccessCode = new AccessCode() }).Build();
        JsonNode.Parse(Everything.Written(empty))!["components"]![0]!["accessCode"]!.GetValue<string>().ShouldBe("");
    }

    [Fact]
    public void Records_StandInOrdinalOrder()
    {
        var records = new RecordSetBuilder()
            .WithComponent(component => component with { Id = "b" }).WithClosures().WithClosures(set => set with { Year = 2015 })
            .WithComponent(component => component with { Id = "B" }).WithClosures()
            .WithComponent(component => component with { Id = "á" }).WithRows(11).Build();
        var written = JsonNode.Parse(Everything.Written(records with { Children = [.. records.Children.Reverse()] }))!;
        written["components"]!.AsArray().Select(each => (string?)each!["id"]).ShouldBe(["B", "b", "á"]);
        written["children"]!.AsArray().Select(each => (string?)each!["number"]).ShouldBe(records.Children.Select(child => child.Number));
        written["closures"]!.AsArray().Select(each => $"{each!["component"]} {each["year"]}").ShouldBe(["B 2016", "b 2015", "b 2016"]);
    }

    [Fact]
    public void AgreementsOfAFile_StandByNumber()
    {
        var records = RecordSetBuilder.Ready().WithAgreement().WithAgreement().Build();
        var written = JsonNode.Parse(Everything.Written(records with { Agreements = [.. records.Agreements.Reverse()] }))!;
        written["files"]![0]!["agreements"]!.AsArray().Select(each => (string?)each!["number"]).ShouldBe(["00000001", "00000002", "00000003"]);
    }

    [Fact]
    public void TheDayOfJudgement_IsNeverWritten() =>
        Everything.Written(DocumentReader.Read(new Edited().With("/asOf", "\"2016-09-25\"").Bytes).ShouldBeRead().Records).ShouldBe(Everything.Document());

    [Fact]
    public void ToAStreamAndToABuffer_TheBytesAreTheSame()
    {
        var records = RecordSetBuilder.Ready().WithRows(60).Build();
        using var stream = new MemoryStream();
        DocumentWriter.Write(stream, records, withAccessCodes: true);
        var buffer = new ArrayBufferWriter<byte>();
        DocumentWriter.Write(buffer, records, withAccessCodes: true);
        stream.ToArray().ShouldBe(buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void Text_IsReadable_WithoutAByteOrderMark()
    {
        var text = Encoding.UTF8.GetString(Everything.Written(RecordSetBuilder.Ready().ChangeChild(child => child with { LastName = "Bégin’ \"<&>" }).Build()));
        text.ShouldStartWith("{\n  \"format\": \"ponceau/1\",\n");
        text.ShouldEndWith("}\n");
        text.ShouldContain("\"Bégin’ \\\"<&>\"");
    }

    [Fact]
    public void AnAgreementWithoutItsFile_IsNotLostInSilence() =>
        Should.Throw<ArgumentException>(() => Everything.Written(RecordSetBuilder.Ready().Build() with { Files = [] })).Message.ShouldNotContain("00000001");
}
