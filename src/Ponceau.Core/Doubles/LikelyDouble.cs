using Ponceau.Core.Records;

namespace Ponceau.Core.Doubles;

/// <summary>A record that is known already and likely the same as one that is typed.</summary>
/// <param name="IsStrong">Likely enough to be asked about before another record is made; else only worth a notice.</param>
public sealed record LikelyDouble<TRecord>(TRecord Record, DoubleReasons Reasons, bool IsStrong)
{
    public override string ToString() => $"LikelyDouble ({Reasons})";
}

/// <summary>A parent, with the family in which he or she is known.</summary>
public sealed record KnownParent(Family Family, Parent Parent)
{
    public override string ToString() => $"KnownParent of {Family.Number}";
}
