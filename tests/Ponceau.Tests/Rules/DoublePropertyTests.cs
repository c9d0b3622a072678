using CsCheck;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

/// <summary>Doubles, held against a plain loop over every pair.</summary>
public class DoublePropertyTests
{
    private static readonly Gen<Child> AnyChild =
        Gen.Select(OneOf("Roy", "ROY", "Côté", ""), OneOf("Léa", "Lea", "Léa 2"), Gen.Int[0, 3], OneOf("", "12", "1201404101002", "1201404101003"))
            .Select((last, first, day, nirec) => new Child
            {
                Number = "",
                LastName = last,
                FirstName = first,
                BirthDate = day == 0 ? null : new DateOnly(2014, 1, 1 + day / 2),
                Nirec = Nirec.FromInput(nirec),
            });

    [Fact]
    public void Doubles_AreFound_AsEveryPairSays() => AnyChild.Array[1, 8].Sample(
        children =>
        {
            var records = new RecordSetBuilder().WithComponent();
            foreach (var child in children) records.WithRow().ChangeChild(was => child with { Number = was.Number });
            var rows = Judge.Of(records.Build(), Valid.Today).Components[0].Rows;
            return rows.Select((row, i) => Found(row).SequenceEqual(Expected(children, i))).All(same => same);
        },
        iter: 2_000);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static IEnumerable<string> Found(RowJudgement row) => Judged.Ids(row.Findings).Where(id => id is "ENF-06" or "NIR-08");

    private static IEnumerable<string> Expected(Child[] children, int i)
    {
        var others = children.Where((_, j) => j != i).ToList();
        if (others.Any(other => SameIdentity(children[i], other) && !SameNirec(children[i], other))) yield return "ENF-06";
        if (others.Any(other => SameNirec(children[i], other))) yield return "NIR-08";
    }

    private static bool SameNirec(Child one, Child other) => one.Nirec.Text.Length == 13 && one.Nirec == other.Nirec;

    private static bool SameIdentity(Child one, Child other) =>
        one.BirthDate is not null && one.BirthDate == other.BirthDate
        && one.LastName != "" && one.FirstName != "Léa 2" && other.FirstName != "Léa 2"
        && SameName.Equal(one.LastName, other.LastName) && SameName.Equal(one.FirstName, other.FirstName);
}
