using System.Text.Json;
using System.Text.Unicode;
using Ponceau.Contract.Messages;

namespace Ponceau.Simulator.Requests;

/// <summary>The shapes of the bodies of the contract, sections 3 and 4: nothing more and nothing less than these members.</summary>
internal static class Shapes
{
    private static readonly Shape Slots = Shape.List(Shape.Word);

    private static readonly Shape Week = Shape.Map(
        ("mon", Slots), ("tue", Slots), ("wed", Slots), ("thu", Slots), ("fri", Slots), ("sat", Slots), ("sun", Slots));

    private static readonly Shape Address = Shape.ObjectOrNull(
        ("line", Shape.Text), ("city", Shape.Text), ("province", Shape.Text), ("postalCode", Shape.Text));

    private static readonly Shape Child = Shape.ObjectOrNull(
        ("lastName", Shape.Text), ("firstName", Shape.Text), ("birthDate", Shape.Text), ("sex", Shape.Text), ("age", Shape.WholeOrNull),
        ("bornOutsideQuebec", Shape.Flag), ("nirec", Shape.Text), ("necsg", Shape.Text), ("specialNeeds", Shape.Flag));

    private static readonly Shape File = Shape.Object(
        ("fileNumber", Shape.Text),
        ("provider", Shape.ObjectOrNull(("id", Shape.Text), ("name", Shape.Text))),
        ("parentA", Shape.ObjectOrNull(("lastName", Shape.Text), ("firstName", Shape.Text), ("role", Shape.Text), ("address", Address))),
        ("parentB", Shape.ObjectOrNull(("lastName", Shape.Text), ("firstName", Shape.Text), ("role", Shape.Text))),
        ("child", Child),
        ("agreements", Shape.List(new AgreementShape())));

    /// <param name="key">What <c>submission</c> must equal.</param>
    public static Shape Submission(string key) => Shape.Object(
        ("submission", Shape.Only(key, "the idempotency key")), ("sentAt", Shape.Word), ("software", Shape.Word), ("files", Shape.List(File)));

    public static readonly Shape Closures = Shape.Object(
        ("revision", Shape.Whole),
        ("closures", Shape.List(Shape.Object(
            ("date", Shape.Text), ("slots", Shape.ListOrNull(Shape.Word)), ("administrationOpen", Shape.Flag), ("careOpen", Shape.Flag), ("reason", Shape.Text)))));

    public static readonly Shape CsssPeriods = Shape.Object(
        ("revision", Shape.Whole),
        ("periods", Shape.List(Shape.Object(
            ("start", Shape.Text), ("end", Shape.Text), ("daysPerWeek", Shape.WholeOrNull), ("places", Shape.WholeOrNull), ("ageCode", Shape.Text)))));

    /// <summary>The faults of a body, by JSON pointer; none where it has the shape.</summary>
    public static IReadOnlyList<ProblemError> Check(byte[] body, Shape shape)
    {
        // The parser leaves the bytes within texts alone.
        if (!Utf8.IsValid(body)) return NotJson;
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 32 });
            var errors = new List<ProblemError>();
            shape.Check(json.RootElement, "", errors);
            return errors;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second: a member whose name is no text, for half a surrogate pair in it.
            return NotJson;
        }
    }

    private static IReadOnlyList<ProblemError> NotJson { get; } = [new ProblemError("", "is not JSON")];

    /// <summary>In full, or withdrawn: exactly a number, a revision and <c>"withdrawn":true</c>.</summary>
    private sealed record AgreementShape : Shape
    {
        private static readonly Shape Withdrawn = Object(("number", Text), ("revision", Whole), ("withdrawn", Flag));

        private static readonly Shape Full = Object(
            ("number", Text), ("revision", Whole), ("withdrawn", Flag), ("start", Text), ("end", Text), ("replacement", Flag),
            ("ecp", ObjectOrNull(("halfDaysPerWeek", List(Whole)))), ("csss", Flag), ("transitional", Flag),
            ("schedule", ObjectOrNull(("weeks", List(Week)))));

        public override void Check(JsonElement value, string pointer, List<ProblemError> errors)
        {
            var isWithdrawn = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("withdrawn", out var flag) && flag.ValueKind == JsonValueKind.True;
            (isWithdrawn ? Withdrawn : Full).Check(value, pointer, errors);
        }
    }
}
