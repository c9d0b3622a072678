using System.Text.Unicode;

namespace Ponceau.Core.Interchange;

/// <summary>The bytes of a document, of which a window is held at a time: a document may be larger than the memory.</summary>
internal sealed class DocumentBytes
{
    private const int UsualSize = 128 * 1024;

    private readonly Stream _stream;
    private readonly long _start;
    private byte[] _window = new byte[UsualSize];
    private int _filled;

    /// <param name="stream">One that can be read from any place; a byte order mark is passed over.</param>
    public DocumentBytes(Stream stream)
    {
        _stream = stream;
        Seek(0);
        while (_filled < 3 && !AtEnd) Advance(0);
        if (Window.StartsWith("\uFEFF"u8)) _start = 3;
    }

    /// <summary>True where nothing comes after the window.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Where the window starts, from the document's first byte.</summary>
    private long Offset { get; set; }

    private ReadOnlySpan<byte> Window => _window.AsSpan(0, _filled);

    public void Seek(long offset)
    {
        if (_window.Length > 8 * UsualSize) _window = new byte[UsualSize];
        _stream.Position = _start + offset;
        (Offset, _filled, AtEnd) = (offset, 0, false);
    }

    /// <summary>Lets go of what stands before an offset, and takes in some of what follows; the window grows where all of it is kept.</summary>
    public void Advance(long keptFrom)
    {
        var dropped = (int)(keptFrom - Offset);
        if (dropped > 0)
        {
            Window[dropped..].CopyTo(_window);
            (Offset, _filled) = (keptFrom, _filled - dropped);
        }
        if (_filled == _window.Length) Array.Resize(ref _window, 2 * _window.Length);
        var read = _stream.Read(_window, _filled, _window.Length - _filled);
        _filled += read;
        AtEnd = read == 0;
    }

    /// <summary>What the window holds from an offset on.</summary>
    public ReadOnlySpan<byte> From(long offset) => Window[(int)(offset - Offset)..];

    /// <summary>A part that the window holds; good until the window moves.</summary>
    public ReadOnlyMemory<byte> Held(Part part) => _window.AsMemory((int)(part.Start - Offset), (int)part.Length);

    /// <summary>A part, wherever it stands.</summary>
    public ReadOnlyMemory<byte> Read(Part part)
    {
        Seek(part.Start);
        while (_filled < part.Length && !AtEnd) Advance(part.Start);
        return Held(part);
    }

    /// <summary>True where all of it is text in UTF-8.</summary>
    public bool IsUtf8()
    {
        Seek(0);
        for (var checkedUntil = 0L; !AtEnd;)
        {
            Advance(checkedUntil);
            var some = From(checkedUntil);
            var whole = AtEnd ? some : some[..WholeCharacters(some)];
            if (!Utf8.IsValid(whole)) return false;
            checkedUntil += whole.Length;
        }
        return true;
    }

    /// <summary>How many of the bytes stand before a last character that may have been cut.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            var lead = bytes[^back];
            if ((lead & 0xC0) == 0x80) continue;
            var length = lead switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };
            return length > back ? bytes.Length - back : bytes.Length;
        }
        return bytes.Length;
    }
}

/// <summary>A part of the document's bytes, from its first one to the one after its last.</summary>
internal readonly record struct Part(long Start, long End)
{
    public long Length => End - Start;
}
