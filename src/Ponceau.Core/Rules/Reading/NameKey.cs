using Ponceau.Core.Records;

namespace Ponceau.Core.Rules.Reading;

/// <summary>A last and a first name, for comparing.</summary>
internal readonly record struct NameKey(string Last, string First)
{
    /// <summary>The key of a parent's names; none where one of them is missing.</summary>
    public static NameKey? Of(Parent? parent) => parent is null ? null : Of(parent.LastName, parent.FirstName);

    public static NameKey? Of(string last, string first)
    {
        var key = new NameKey(SameName.KeyOf(last), SameName.KeyOf(first));
        return key.Last.Length > 0 && key.First.Length > 0 ? key : null;
    }

    public override string ToString() => "NameKey";
}
