namespace Ponceau.Web.Pages.Records;

/// <summary>The subjects whose fields stand on a page: <c>child</c> of <c>child.nirec</c>.</summary>
public sealed class Subjects(params string[] names)
{
    /// <summary>Whether a field of the rules stands on the page.</summary>
    public bool Hold(string field) => names.Contains(field.Split('.')[0]);

    /// <summary>The way to a field of the page itself.</summary>
    public FieldLink Here(string field) => new("#" + field, field);
}
