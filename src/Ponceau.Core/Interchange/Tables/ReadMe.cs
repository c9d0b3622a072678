using System.Globalization;
using Ponceau.Core.Interchange.Tables.Forms;

namespace Ponceau.Core.Interchange.Tables;

/// <summary>The sheet of a template that says, column by column, what goes there. It is passed over when the workbook is read.</summary>
internal static class ReadMe
{
    public static Sheet Sheet(IReadOnlyList<Table> tables, CultureInfo language)
    {
        string Say(string key) => TableTexts.Get(key, language);
        string[][] lines =
        [
            [Say("readme.rules")],
            [],
            [Say("readme.sheet"), Say("readme.column"), Say("readme.required"), Say("readme.hint")],
            .. from table in tables
               from column in table.Columns
               select (string[])[table.Title(language), table.Heading(column, language), column.Column.Required ? Say("flag.true").Split('|')[0] : "", HintOf(column.Column.Form, language)],
        ];
        return new Sheet("", Say("readme"), lines.Index().Select(line => new SheetRow(line.Index + 1, [.. line.Item.Select(Cell.OfText)])));
    }

    private static string HintOf(CellForm form, CultureInfo language)
    {
        var hint = TableTexts.Get(form.Hint, language);
        var words = form switch { WordForm word => word.Words, TextOrWordForm word => word.Words, _ => null };
        return words is null ? hint : hint.Replace("{words}", words.Listed(language), StringComparison.Ordinal);
    }
}
