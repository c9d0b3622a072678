using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Ponceau.Web.Print.Layout;

/// <summary>
/// The fonts of one document. A font of PdfPig holds 255 different characters and no more; a face that needs more is added again. PdfPig also
/// measures every letter that it is given, at ten times the cost of writing it: a character is given to it once, to learn its code, and lines
/// are written from the codes.
/// </summary>
internal sealed class FontBook(PdfDocumentBuilder document)
{
    /// <summary>Some way under the limit.</summary>
    private const int MostCharacters = 250;

    private readonly Dictionary<Typeface, List<Part>> _parts = [];

    /// <summary>The stretches of a line that one font can write, with the name of that font on the page.</summary>
    public IEnumerable<(NameToken Font, byte[] Codes, double Width)> Write(FontNames names, string line, Typeface face)
    {
        for (var start = 0; start < line.Length;)
        {
            var part = PartFor(face, line[start]);
            var name = names.Of(part.Font, line[start]);
            var codes = new List<byte>(line.Length - start);
            var width = 0.0;
            for (; start < line.Length && part.TryCode(names.Page, line[start]) is { } code; start++)
            {
                codes.Add(code);
                width += face.WidthOf(line[start]);
            }

            yield return (name, [.. codes], width);
        }
    }

    private Part PartFor(Typeface face, char character)
    {
        if (!_parts.TryGetValue(face, out var parts)) _parts[face] = parts = [];
        if (parts.Find(part => part.Knows(character)) is { } known) return known;
        if (parts.Find(part => !part.IsFull) is { } open) return open;
        parts.Add(new Part(document.AddTrueTypeFont(face.File)));
        return parts[^1];
    }

    private sealed class Part(PdfDocumentBuilder.AddedFont font)
    {
        private readonly Dictionary<char, byte> _codes = [];

        public PdfDocumentBuilder.AddedFont Font => font;

        public bool IsFull => _codes.Count >= MostCharacters;

        public bool Knows(char character) => _codes.ContainsKey(character);

        /// <summary>The character's code, learned where there is room; null where it must be written with another part.</summary>
        public byte? TryCode(PdfPageBuilder page, char character)
        {
            if (_codes.TryGetValue(character, out var code)) return code;
            if (IsFull) return null;
            return _codes[character] = Trial.Of(page, font, character).Code;
        }
    }
}

/// <summary>What the fonts of a document are called on one page.</summary>
internal sealed class FontNames(PdfPageBuilder page)
{
    private readonly Dictionary<PdfDocumentBuilder.AddedFont, NameToken> _names = [];

    public PdfPageBuilder Page => page;

    public NameToken Of(PdfDocumentBuilder.AddedFont font, char character)
    {
        if (!_names.TryGetValue(font, out var name)) _names[font] = name = Trial.Of(page, font, character).Font;
        return name;
    }
}

/// <summary>A character written to a page and taken off again, for what PdfPig says of it.</summary>
internal readonly record struct Trial(NameToken Font, byte Code)
{
    public static Trial Of(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, char character)
    {
        var operations = page.CurrentStream.Operations;
        var before = operations.Count;
        page.AddText(character.ToString(), 1, new PdfPoint(0, 0), font);
        var written = operations[before..];
        operations.RemoveRange(before, operations.Count - before);
        return new Trial(written.OfType<SetFontAndSize>().Single().Font, written.OfType<ShowText>().Last().Bytes.Span[0]);
    }
}
