namespace Ponceau.Web.Pages.Records;

/// <summary>What the head and the end of a record's page show, whatever the noun.</summary>
public interface IRecordPage
{
    string Version { get; }
    string? SavedAt { get; }
    IReadOnlyList<RecordRow> Rows { get; }
    bool IsOvertaken { get; }
    string Leave { get; }
}
