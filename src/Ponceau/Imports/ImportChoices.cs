using Ponceau.Core.Interchange.Tables;

namespace Ponceau.Imports;

/// <summary>What was asked for with the files to import.</summary>
/// <param name="Organisation">The name of the organisation that sheets belong to, where none is kept yet.</param>
/// <param name="IsPreview">True to count what would be taken, and save nothing.</param>
/// <param name="BadRows">Where to write the rows that have a fault.</param>
public sealed record ImportChoices(DateOrder Dates, string? Organisation, bool IsPreview, string? BadRows);
