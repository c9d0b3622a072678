using Ponceau.Core.Generation;

namespace Ponceau.Tests.Generation;

public sealed class SplitMixTests
{
    /// <summary>The first numbers that the published algorithm gives for the seed 0.</summary>
    [Fact]
    public void Sequence_IsThePublishedOne()
    {
        var random = new SplitMix(0);
        ulong[] first = [random.Next(), random.Next(), random.Next()];
        first.ShouldBe([0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F]);
    }

    [Fact]
    public void NumberBelow_IsAnyOfThem_AndNoOther()
    {
        var random = new SplitMix(1);
        Enumerable.Range(0, 1_000).Select(_ => random.Below(7)).Distinct().Order().ShouldBe([0, 1, 2, 3, 4, 5, 6]);
    }
}
