namespace Ponceau.Web.Pieces;

/// <summary>How a field is filled in.</summary>
public enum FieldKind
{
    Text,

    /// <summary>A civil date, typed as 2016-09-25: a browser's own date field shows it in the machine's format.</summary>
    Date,
    Time,
    Digits,
    Long,
    Check,
    Radio,
    Select,

    /// <summary>Masked, and never filled in again by the page.</summary>
    Secret,
}
