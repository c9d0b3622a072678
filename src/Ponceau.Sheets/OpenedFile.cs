using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Sheets;

/// <summary>The sheets of a file, or why it cannot be opened.</summary>
public sealed record OpenedFile(IReadOnlyList<Sheet> Sheets, TableFault? Fault)
{
    internal static OpenedFile Of(params IReadOnlyList<Sheet> sheets) => new(sheets, null);

    internal static OpenedFile Refused(string document, string sentence) => new([], TableFault.OfDocument(document, SheetTexts.Get(sentence)));
}
