using System.Text;

namespace Ponceau.Contract.Signing;

/// <summary>The text that is signed (RFC 9421, section 2.5): a line a component, then the parameters, no line end after the last.</summary>
public static class SignatureBase
{
    /// <param name="components">The covered components in order, each with its value: <c>@method</c>, <c>content-digest</c>…</param>
    /// <param name="parameters">The value of <c>@signature-params</c>, as it stands in <c>Signature-Input</c> after the label.</param>
    public static string Of(IEnumerable<KeyValuePair<string, string>> components, string parameters)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in components) text.Append('"').Append(name).Append("\": ").Append(value).Append('\n');
        return text.Append("\"@signature-params\": ").Append(parameters).ToString();
    }

    /// <summary>The inner list of covered components with its parameters, for a label of <c>Signature-Input</c>.</summary>
    public static string Parameters(IEnumerable<string> components, string parameters) =>
        $"({string.Join(' ', components.Select(c => $"\"{c}\""))});{parameters}";
}
