namespace Ponceau.Core.Rules;

/// <summary>A constat: what a rule found before sending (data.md, section 1). Its sentence comes from <see cref="RuleTexts"/>.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="Field">The field to go to.</param>
/// <param name="Arguments">What the sentence tells of this case.</param>
/// <param name="Place">Its place in the document among the findings of the same rule, from 0.</param>
public sealed record Finding(Rule Rule, string Field, IReadOnlyList<Argument> Arguments, int Place = 0) : IComparable<Finding>
{
    public Level Level => Rule.Level;

    /// <summary>By rule, then by place in the document (cli.md, <c>check</c>).</summary>
    public int CompareTo(Finding? other)
    {
        if (other is null) return 1;
        var byRule = string.CompareOrdinal(Rule.Id, other.Rule.Id);
        return byRule != 0 ? byRule : Place.CompareTo(other.Place);
    }

    public override string ToString() => $"{Rule.Id} {Field}";
}
