using System.Text;
using CsCheck;
using Ponceau.Core.Interchange;

namespace Ponceau.Tests.Interchange;

/// <summary>A document that passes by in pieces is read as one that is there at once: the same records, the same faults in the same places.</summary>
public sealed class PassingByTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(4096)]
    public void DocumentInPieces_IsReadAsAWhole(int piece)
    {
        var document = Everything.Document();
        var read = InPieces(document, piece).ShouldBeRead();
        read.Records.ShouldHoldTheSame(DocumentReader.Read(document).ShouldBeRead().Records);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{} {}")]
    [InlineData("{\"format\":\"ponceau/1\",}")]
    [InlineData("{\n \"format\": \"ponceau/1\",\n \"asOf\": 2016-09-25\n}")]
    [InlineData("{\"components\":7,\"families\":\"é\",\"children\":{\"a\":[1]},\"files\":null}")]
    [InlineData("{\"children\":[1,[2],{\"number\":3},null,\"é\"],\"x\":[[]],\"children\":[]}")]
    [InlineData("tru")]
    [InlineData("12")]
    public void FaultsInPieces_AreThoseOfTheWhole(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var piece in (int[])[1, 2, 5])
            InPieces(bytes, piece).Faults.ShouldBe(DocumentReader.Read(bytes).Faults);
    }

    [Fact]
    public void ADamagedDocumentInPieces_HasTheFaultsOfTheWhole()
    {
        var document = Everything.Document();
        var damage = Gen.Select(Gen.Int[0, document.Length - 1], Gen.OneOf(Gen.Byte, Gen.OneOf("{}[]\",:\\ue0-1tfn "u8.ToArray())));
        Gen.Select(damage.Array[1, 3], Gen.Int[1, 600]).Sample(
            (places, piece) =>
            {
                var damaged = document.ToArray();
                foreach (var (at, value) in places) damaged[at] = value;
                InPieces(damaged, piece).Faults.ShouldBe(DocumentReader.Read(damaged).Faults);
            },
            iter: 300);
    }

    [Fact]
    public void TextThatIsNoUtf8AtTheEnd_IsRefused()
    {
        byte[] cut = [.. "{}"u8, 0xC3];
        foreach (var piece in (int[])[1, 2, 3]) InPieces(cut, piece).ShouldBeRefusedAt("");
    }

    /// <summary>What is too long for a record is passed over, not held.</summary>
    [Fact]
    public void ARecordLongerThanAnyIs_TakesNoMemory()
    {
        var document = new Edited().With("/children/0/group", $"[{string.Concat(Enumerable.Repeat("\"0123456789abcdef\",", 2 << 20))}1]").Bytes;
        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentReader.Read(new MemoryStream(document)).ShouldBeRefusedAt("/children/0", "/files/0/child");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(document.Length * 3L);
    }

    private static ReadResult InPieces(byte[] document, int piece) => DocumentReader.Read(new Pieces(document, piece));

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
