using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Ponceau.Web.Print.Layout;

/// <summary>Writes a document as PdfPig does, and adds to its catalogue what PdfPig has no word for: its language, and that its title stands over the window.</summary>
internal sealed class CatalogWriter(string language) : ITokenWriter
{
    private readonly TokenWriter _inner = new();

    public bool WritingPageContents
    {
        get => _inner.WritingPageContents;
        set => _inner.WritingPageContents = value;
    }

    public void WriteToken(IToken token, Stream outputStream) =>
        _inner.WriteToken(token is ObjectToken { Data: DictionaryToken data } whole && IsCatalog(data) ? new ObjectToken(whole.Position, whole.Number, Told(data)) : token, outputStream);

    public void WriteObject(long objectNumber, int generation, byte[] data, Stream outputStream) =>
        _inner.WriteObject(objectNumber, generation, data, outputStream);

    public void WriteCrossReferenceTable(
        IReadOnlyDictionary<IndirectReference, long> objectOffsets, IndirectReference catalogToken, Stream outputStream, IndirectReference? documentInformationReference, long? prevXrefOffset) =>
        _inner.WriteCrossReferenceTable(objectOffsets, catalogToken, outputStream, documentInformationReference, prevXrefOffset);

    private static bool IsCatalog(DictionaryToken data) => data.TryGet(NameToken.Type, out var type) && type.Equals(NameToken.Catalog);

    private DictionaryToken Told(DictionaryToken catalog) => catalog
        .With(NameToken.Lang, new StringToken(language))
        .With(NameToken.Create("ViewerPreferences"), new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Create("DisplayDocTitle")] = BooleanToken.True }));
}
