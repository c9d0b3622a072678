namespace Ponceau.Data.Rows;

/// <summary>A row that may have gone into another one of its kind: then it is no record any more, and only its history is read.</summary>
public interface IMerged
{
    /// <summary>The number of the record that it went into; empty where it stands for itself.</summary>
    string MergedInto { get; set; }
}
