namespace Ponceau.Web.Pages.History;

/// <summary>A field of a record with what it held before and after, in words.</summary>
public sealed record FieldChange(string Field, string Before, string After);

/// <summary>A field of a record with what it holds, in words.</summary>
public sealed record FieldValue(string Field, string Value);
