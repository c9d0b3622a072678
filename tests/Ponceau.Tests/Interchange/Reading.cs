using Ponceau.Core.Interchange;

namespace Ponceau.Tests.Interchange;

/// <summary>What the tests hold of a reading.</summary>
internal static class Reading
{
    public static Document ShouldBeRead(this ReadResult result)
    {
        result.Faults.Select(fault => fault.ToString()).ShouldBeEmpty();
        result.IsRead.ShouldBeTrue();
        return result.Document.ShouldNotBeNull();
    }

    /// <summary>Refused, with faults at these places and no others, in this order, and nothing else given.</summary>
    public static IReadOnlyList<Fault> ShouldBeRefusedAt(this ReadResult result, params string[] pointers)
    {
        result.Faults.Select(fault => fault.Pointer).ShouldBe(pointers);
        result.IsRead.ShouldBeFalse();
        result.Document.ShouldBeNull();
        return result.Faults;
    }
}
