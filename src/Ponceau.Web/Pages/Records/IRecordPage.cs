using Ponceau.Web.Pages.Merging;

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

    /// <summary>Where the record's history is; null for a record that is not saved yet.</summary>
    string? History { get; }

    /// <summary>The ways to merge the record; null for a noun that is not merged.</summary>
    MergeWays? Merging { get; }

    /// <summary>What a merge just did, or where one came from to this record; null where there was none.</summary>
    string? MergeDone { get; }
}
