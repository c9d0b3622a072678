namespace Ponceau.Web.Forms;

/// <summary>One of the values that a field may take, and the words for it.</summary>
public sealed record Choice(string Value, string Text);
