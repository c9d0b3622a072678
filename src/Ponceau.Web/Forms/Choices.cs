using Ponceau.Core.Records;

namespace Ponceau.Web.Forms;

/// <summary>The values that fields may take, with their words.</summary>
public static class Choices
{
    public static IReadOnlyList<Choice> Sexes(Texts texts) => [.. Child.Sexes.Select(sex => new Choice(sex, texts[$"sex.{sex}"]))];

    /// <summary>With none to begin with: PAR-01 and PAR-02 report a parent without one.</summary>
    public static IReadOnlyList<Choice> Roles(Texts texts) => [None(texts), .. Parent.Roles.Select(role => new Choice(role, texts[$"role.{role}"]))];

    public static IReadOnlyList<Choice> Languages(Texts texts) => [new("fr", texts["language.fr"]), new("en", texts["language.en"])];

    public static IReadOnlyList<Choice> Statuses(Texts texts) => [.. Of<ChildStatus>(status => texts[$"status.{status}"])];

    public static IReadOnlyList<Choice> EndKinds(Texts texts) => [None(texts), .. Of<EndKind>(kind => texts[$"endKind.{kind}"])];

    public static IReadOnlyList<Choice> Kinds(Texts texts) => [.. Of<ComponentKind>(kind => texts[$"kind.{kind}"])];

    private static IEnumerable<Choice> Of<T>(Func<T, string> words)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new Choice(value.ToString(), words(value)));

    private static Choice None(Texts texts) => new("", texts["choice.none"]);
}
