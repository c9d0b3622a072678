using System.Text.Json;
using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Requests;

/// <summary>The JSON that a member must be; a value that is merely wrong is never a fault of shape (contract.md, section 1).</summary>
internal abstract record Shape
{
    public static readonly Shape Text = new Scalar("text", "a text or null", e => e.ValueKind == JsonValueKind.Null || IsText(e));
    public static readonly Shape Word = new Scalar("word", "a text", IsText);
    public static readonly Shape Flag = new Scalar("flag", "true or false", e => e.ValueKind is JsonValueKind.True or JsonValueKind.False);
    public static readonly Shape Whole = new Scalar("whole", "a whole number", IsWhole);
    public static readonly Shape WholeOrNull = new Scalar("whole?", "a whole number or null", e => e.ValueKind == JsonValueKind.Null || IsWhole(e));

    /// <summary>One text and no other.</summary>
    public static Shape Only(string text, string wanted) => new Scalar("only", wanted, e => IsText(e) && e.ValueEquals(text));

    public static Shape List(Shape item) => new ListShape(item, IsNullable: false);

    public static Shape ListOrNull(Shape item) => new ListShape(item, IsNullable: true);

    public static Shape Object(params (string Name, Shape Shape)[] members) => new ObjectShape(members, [], IsNullable: false);

    public static Shape ObjectOrNull(params (string Name, Shape Shape)[] members) => new ObjectShape(members, [], IsNullable: true);

    /// <summary>An object none of whose members has to be there.</summary>
    public static Shape Map(params (string Name, Shape Shape)[] members) => new ObjectShape([], members, IsNullable: false);

    public abstract void Check(JsonElement value, string pointer, List<ProblemError> errors);

    protected static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Half a surrogate pair, written as an escape, is no text: it has no UTF-8 and no canonical form (RFC 8785, section 3.2.2.2).</summary>
    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsWhole(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _);

    private sealed record Scalar(string Name, string Wanted, Func<JsonElement, bool> Fits) : Shape
    {
        public override void Check(JsonElement value, string pointer, List<ProblemError> errors)
        {
            if (!Fits(value)) errors.Add(new ProblemError(pointer, $"must be {Wanted}"));
        }
    }

    private sealed record ListShape(Shape Item, bool IsNullable) : Shape
    {
        public override void Check(JsonElement value, string pointer, List<ProblemError> errors)
        {
            if (IsNullable && value.ValueKind == JsonValueKind.Null) return;
            if (value.ValueKind != JsonValueKind.Array)
            {
                errors.Add(new ProblemError(pointer, IsNullable ? "must be a list or null" : "must be a list"));
                return;
            }
            var index = 0;
            foreach (var item in value.EnumerateArray()) Item.Check(item, $"{pointer}/{index++}", errors);
        }
    }

    private sealed record ObjectShape((string Name, Shape Shape)[] Required, (string Name, Shape Shape)[] Optional, bool IsNullable) : Shape
    {
        public override void Check(JsonElement value, string pointer, List<ProblemError> errors)
        {
            if (IsNullable && value.ValueKind == JsonValueKind.Null) return;
            if (value.ValueKind != JsonValueKind.Object)
            {
                errors.Add(new ProblemError(pointer, IsNullable ? "must be an object or null" : "must be an object"));
                return;
            }
            var seen = new HashSet<string>();
            foreach (var member in value.EnumerateObject())
            {
                var at = $"{pointer}/{Escape(member.Name)}";
                var known = Required.Concat(Optional).FirstOrDefault(m => m.Name == member.Name).Shape;
                if (!seen.Add(member.Name)) errors.Add(new ProblemError(at, "stands twice"));
                else if (known is null) errors.Add(new ProblemError(at, "is unknown"));
                else known.Check(member.Value, at, errors);
            }
            foreach (var (name, _) in Required.Where(m => !seen.Contains(m.Name))) errors.Add(new ProblemError($"{pointer}/{name}", "is lacking"));
        }
    }
}
