namespace Ponceau.Sheets;

/// <summary>The forms of a file of sheets.</summary>
public enum SheetForm
{
    /// <summary>One sheet.</summary>
    Csv,

    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>A CSV file for each sheet.</summary>
    Zip,
}
