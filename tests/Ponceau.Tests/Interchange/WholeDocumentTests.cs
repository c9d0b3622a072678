using System.Text;
using CsCheck;
using Ponceau.Core.Interchange;
using Ponceau.TestData;

namespace Ponceau.Tests.Interchange;

/// <summary>Bytes of every kind: each is read or refused with faults, never thrown at.</summary>
public class WholeDocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("{")]
    [InlineData("{\"format\":\"ponceau/1\"")]
    [InlineData("{\"format\":\"ponceau/1\",}")]
    [InlineData("{\"format\":\"ponceau/1\"} x")]
    [InlineData("{} {}")]
    [InlineData("// comment\n{}")]
    [InlineData("<html></html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"ponceau/1\"")]
    public void WhatIsNoJsonObject_IsRefusedAsAWhole(string text) => Read(text).ShouldBeRefusedAt("");

    [Fact]
    public void WhatIsNoJson_IsSaidWithItsLineAndByte() =>
        Read("{\n \"format\": \"ponceau/1\",\n \"asOf\": 2016-09-25\n}").ShouldBeRefusedAt("").Single().Message.ShouldMatch(@"\b3\b.*\b14\b");

    [Fact]
    public void WhatIsNotUtf8_IsRefusedAsAWhole()
    {
        DocumentReader.Read(Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(Everything.Document()))).ShouldBeRefusedAt("");
        DocumentReader.Read(Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Everything.Document()))).ShouldBeRefusedAt("");
    }

    [Fact]
    public void AByteOrderMark_IsAllowedAtTheStart()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Everything.Document()];
        DocumentReader.Read(marked).ShouldBeRead();
        DocumentReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. marked]).ShouldBeRefusedAt("");
        byte[] faulty = [0xEF, 0xBB, 0xBF, .. new Edited().With("/children/0/sex", "1").With("/children/0/nirec", "1").Bytes];
        DocumentReader.Read(faulty).ShouldBeRefusedAt("/children/0/sex", "/children/0/nirec");
    }

    [Fact]
    public void AnEmptyObject_LacksEveryRequiredMember() =>
        Read("{}").ShouldBeRefusedAt("/format", "/organisation", "/components", "/families", "/children", "/files");

    [Fact]
    public void EveryFault_IsNamed_InTheOrderOfTheDocument()
    {
        var edited = new Edited()
            .With("/children/0/status", "\"gone\"").With("/children/0/sex", "7").Without("/children/0/nirec")
            .With("/files/0/family", "\"nobody\"").With("/files/0/agreements/0/schedule/weeks/1/mon/0", "\"XX\"").With("/files/0/agreements/0/x", "1")
            .With("/components/1/kind", "\"creche\"").With("/closures/0/year", "null").With("/asOf", "\"x\"").Without("/organisation/name");
        DocumentReader.Read(edited.Bytes).ShouldBeRefusedAt(
            "/organisation/name", "/components/1/kind", "/children/0/nirec", "/children/0/sex", "/children/0/status", "/files/0/family",
            "/files/0/agreements/0/schedule/weeks/1/mon/0", "/files/0/agreements/0/x", "/closures/0/year", "/asOf");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void DeepNesting_IsAFault(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        Read(nested).ShouldBeRefusedAt("");
        Read($$"""{"children":{{nested}}}""").ShouldBeRefusedAt("").Single().Message.ShouldContain("64");
        Read(Encoding.UTF8.GetString(Everything.Document()).Replace("\"Papillons\"", nested)).ShouldBeRefusedAt("");
    }

    [Fact]
    public void ARecordOfSeventeenMegabytes_IsAFault() =>
        DocumentReader.Read(new Edited().With("/children/0/group", $"\"{new string('x', 17 << 20)}\"").Bytes)
            .ShouldBeRefusedAt("/children/0", "/files/0/child");

    [Fact]
    public void MoreFaultsThanAnybodyReads_AreCutShort_AndThatIsSaid()
    {
        var faults = Read($$"""{"children":[{{string.Join(',', Enumerable.Repeat("1", 150_000))}}]}""").Faults;
        faults.Count.ShouldBe(100_001);
        faults[^1].Pointer.ShouldBe("");
    }

    [Fact]
    public void ARecordOfUnknownMembers_IsRefusedInReasonableTime()
    {
        var members = string.Join(',', Enumerable.Range(0, 90_000).Select(i => $"\"m{i}\":0"));
        Read($$"""{"children":[{{{members}}}]}""").Faults.Count.ShouldBeGreaterThan(90_000);
    }

    [Theory]
    [InlineData("\"group\": \"\\ud800\"", "/children/0/group")]
    [InlineData("\"group\": \"\\udc00x\"", "/children/0/group")]
    [InlineData("\"gr\\ud800oup\": \"\"", "/children/0/gr\\ud800oup")]
    [InlineData("\"gr\\u006fup\": \"Papillons\"", null)]
    public void EscapesThatAreNoText_AreFaults(string member, string? pointer)
    {
        var result = Read(Encoding.UTF8.GetString(Everything.Document()).Replace("\"group\": \"Papillons\"", member));
        if (pointer is null) result.ShouldBeRead();
        else result.ShouldBeRefusedAt(pointer);
    }

    [Fact]
    public void AnEscapeThatIsNoText_InAMembersNameOfTheWholeDocument_IsAFault() =>
        DocumentReader.Read(Encoding.UTF8.GetBytes(new Edited().With("/@", "0").Text.Replace("\"@\"", "\"\\ud800\""))).ShouldBeRefusedAt("/\\ud800");

    [Fact]
    public void ADocumentDamagedAnywhere_IsReadOrRefused_NeverThrownAt()
    {
        var document = Everything.Document();
        var damage = Gen.Select(Gen.Int[0, document.Length - 1], Gen.OneOf(Gen.Byte, Gen.OneOf("{}[]\",:\\ue0-1tfn "u8.ToArray())));
        damage.Array[1, 4].Sample(
            places =>
            {
                var damaged = document.ToArray();
                foreach (var (at, value) in places) damaged[at] = value;
                var result = DocumentReader.Read(damaged);
                result.IsRead.ShouldBe(result.Faults.Count == 0);
            },
            iter: 2000);
    }

    [Fact]
    public void ALargeDocument_TakesLittleMoreMemoryThanItsRecords()
    {
        var document = Everything.Written(RecordSetBuilder.Ready().WithRows(2000).Build());
        DocumentReader.Read(document).ShouldBeRead();
        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentReader.Read(document).ShouldBeRead();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(6L * document.Length);
    }

    private static ReadResult Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text));
}
