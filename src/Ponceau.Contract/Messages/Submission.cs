using System.Text.Json.Serialization;

namespace Ponceau.Contract.Messages;

/// <summary>The body of <c>POST …/submissions</c> (contract.md, section 3). Every member is always present, null where there is no value.</summary>
/// <param name="Id">The idempotency key: a lower-case UUID, equal to the <c>Idempotency-Key</c> header.</param>
/// <param name="SentAt">RFC 3339 with an offset.</param>
/// <param name="Software">The sender's name and version.</param>
/// <param name="Files">1 to 100, in order of number, each once.</param>
public sealed record Submission(
    [property: JsonPropertyName("submission")] string Id,
    string SentAt,
    string Software,
    IReadOnlyList<SubmittedFile> Files)
{
    /// <summary>The kind of message alone: what it holds is personal.</summary>
    public override string ToString() => nameof(Submission);
}

/// <summary>One parent-child file of a submission.</summary>
/// <param name="FileNumber">8 digits.</param>
/// <param name="Provider">Null but from a coordinating office.</param>
/// <param name="ParentB">Null where there is none.</param>
/// <param name="Agreements">The selected agreements, in order of number.</param>
public sealed record SubmittedFile(
    string FileNumber,
    SubmittedProvider? Provider,
    SubmittedParentA ParentA,
    SubmittedParentB? ParentB,
    SubmittedChild Child,
    IReadOnlyList<SubmittedAgreement> Agreements)
{
    /// <summary>The kind of message alone: what it holds is personal.</summary>
    public override string ToString() => nameof(SubmittedFile);
}

/// <summary>The home childcare provider of a coordinating office's file.</summary>
public sealed record SubmittedProvider(string? Id, string? Name)
{
    /// <summary>The kind of message alone: what it holds is personal.</summary>
    public override string ToString() => nameof(SubmittedProvider);
}

/// <summary>The parent who signs.</summary>
/// <param name="Role"><c>mother</c>, <c>father</c>, <c>parent</c> or <c>guardian</c>.</param>
public sealed record SubmittedParentA(string? LastName, string? FirstName, string? Role, SubmittedAddress Address)
{
    /// <summary>The kind of message alone: what it holds is personal.</summary>
    public override string ToString() => nameof(SubmittedParentA);
}

/// <summary>The other parent of the family.</summary>
/// <param name="Role"><c>mother</c>, <c>father</c>, <c>parent</c> or <c>guardian</c>.</param>
public sealed record SubmittedParentB(string? LastName, string? FirstName, string? Role)
{
    /// <summary>The kind of message alone: what it holds is personal.</summary>
    public override string ToString() => nameof(SubmittedParentB);
}

/// <summary>Parent A's residence.</summary>
/// <param name="Province"><c>QC</c>, or the province as written.</param>
/// <param name="PostalCode"><c>A1A 1A1</c>.</param>
public sealed record SubmittedAddress(string? Line, string? City, string? Province, string? PostalCode)
{
    /// <summary>The kind of message alone: what it holds is personal.</summary>
    public override string ToString() => nameof(SubmittedAddress);
}

/// <summary>The child of a file.</summary>
/// <param name="BirthDate"><c>YYYY-MM-DD</c>.</param>
/// <param name="Sex"><c>F</c>, <c>M</c> or <c>X</c>.</param>
/// <param name="Age">Whole years on the day of sending.</param>
/// <param name="Nirec">13 digits; null where there is none.</param>
/// <param name="Necsg">Digits; null where there is none.</param>
public sealed record SubmittedChild(
    string? LastName, string? FirstName, string? BirthDate, string? Sex, int? Age,
    bool BornOutsideQuebec, string? Nirec, string? Necsg, bool SpecialNeeds)
{
    /// <summary>The kind of message alone: what it holds is personal.</summary>
    public override string ToString() => nameof(SubmittedChild);
}
