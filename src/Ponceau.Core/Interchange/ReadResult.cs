using System.Diagnostics.CodeAnalysis;

namespace Ponceau.Core.Interchange;

/// <summary>What came of reading a document: the document, or every fault of it and nothing else.</summary>
public sealed class ReadResult
{
    private ReadResult(Document? document, IReadOnlyList<Fault> faults) => (Document, Faults) = (document, faults);

    public Document? Document { get; }

    /// <summary>In the order of the document; empty where it was read.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    [MemberNotNullWhen(true, nameof(Document))]
    public bool IsRead => Document is not null;

    internal static ReadResult Of(Document document) => new(document, []);

    internal static ReadResult Refused(IReadOnlyList<Fault> faults) => new(null, faults);
}
