namespace Ponceau.Web.Pages.Records;

/// <summary>What the head, the start and the end of a record's page show, whatever the noun.</summary>
public interface IRecordPage
{
    string Version { get; }
    RecordHead Head { get; }

    /// <summary>The files of the record with their agreements along the years; null on the page of a file or an agreement, which is one of them.</summary>
    TimeLine? TimeLine { get; }

    bool IsOvertaken { get; }

    /// <summary>The form holds what is not saved.</summary>
    bool IsTyped { get; }

    /// <summary>What a saving just done is confirmed with; null where there was none.</summary>
    string? Said { get; }

    string Leave { get; }
}
