namespace Ponceau.Core.Interchange.Tables;

/// <summary>What keeps a file of tables from being taken, at one place in it.</summary>
/// <param name="Document">The file, as it was named.</param>
/// <param name="Sheet">The sheet; empty for the whole file.</param>
/// <param name="Row">As a spreadsheet counts; 0 for the whole sheet.</param>
/// <param name="Column">The heading as the file has it, or the column's letters where it has none; empty for the whole row.</param>
/// <param name="Cell">The place as a spreadsheet writes it, <c>D12</c>; empty for the whole row.</param>
/// <param name="Pointer">The member of <c>ponceau/1</c> that the cell stands for, as a JSON pointer.</param>
/// <param name="Message">What is wrong and what to do, in the language of the user.</param>
public sealed record TableFault(string Document, string Sheet, int Row, string Column, string Cell, string Pointer, string Message)
{
    /// <summary>A fault of a whole file.</summary>
    public static TableFault OfDocument(string document, string message) => new(document, "", 0, "", "", "", message);
}
