using System.Globalization;
using System.Text;
using System.Text.Json;
using Ponceau.Contract.Canonical;

namespace Ponceau.Tests.Contract;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void ExampleOfRfc8785Section322_GivesTheBytesOf324() =>
        Canonical(PublishedExample.Bytes("rfc8785-322-input.json")).ShouldBe(PublishedExample.Bytes("rfc8785-324-output.json"));

    [Fact]
    public void ExampleOfRfc8785Section323_IsSortedByUtf16CodeUnits()
    {
        using var canonical = JsonDocument.Parse(Canonical(PublishedExample.Bytes("rfc8785-323-input.json")));
        canonical.RootElement.EnumerateObject().Select(member => member.Value.GetString())
            .ShouldBe(PublishedExample.Text("rfc8785-323-order.txt").TrimEnd('\n').Split('\n'));
    }

    public static TheoryData<string, string> AppendixB()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in PublishedExample.Text("rfc8785-b-numbers.txt").TrimEnd('\n').Split('\n'))
            if (line.Split(',') is [var bits, { Length: > 0 } text]) rows.Add(bits, text);
        return rows;
    }

    [Theory]
    [MemberData(nameof(AppendixB))]
    public void NumberOfRfc8785AppendixB_IsWrittenAsPublished(string bits, string expected)
    {
        var value = BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Canonical(value.ToString("R", CultureInfo.InvariantCulture)).ShouldBe(expected);
    }

    [Fact]
    public void EveryLineOfAppendixB_IsRead() => AppendixB().Count.ShouldBe(24);

    [Theory]
    [InlineData("123.45e1", "1234.5")]
    [InlineData("0.10", "0.1")]
    [InlineData("100", "100")]
    [InlineData("-7E-7", "-7e-7")]
    [InlineData("5.0", "5")]
    [InlineData("123456789012345678901234", "1.2345678901234569e+23")]
    public void Number_LosesWhatItDoesNotNeed(string written, string expected) => Canonical(written).ShouldBe(expected);

    [Fact]
    public void NumberBeyondADouble_HasNoForm() => Should.Throw<ArgumentException>(() => Canonical("1e400"));

    [Fact]
    public void HalfASurrogatePair_HasNoForm() => Should.Throw<InvalidOperationException>(() => Canonical("\"\\ud800\""));

    [Fact]
    public void ControlCharacter_IsEscapedInLowerCase_AndAccentsAreNot() =>
        Canonical("\"\\u001F\\u007f\\u00e9\\u2028\\/\"").ShouldBe("\"\\u001f\u007fé\u2028/\"");

    [Fact]
    public void EmptyListsAndObjects_Stay() => Canonical("""{ "b" : [ ], "a" : { } }""").ShouldBe("""{"a":{},"b":[]}""");

    private static string Canonical(string json) => Encoding.UTF8.GetString(Canonical(Encoding.UTF8.GetBytes(json)));

    private static byte[] Canonical(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return CanonicalJson.Write(document.RootElement);
    }
}
