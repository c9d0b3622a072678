namespace Ponceau.Tests.CommandLine;

public sealed class ExitCodesTests
{
    [Fact]
    public void Several_TheFirstOfTheOrderIsSaid()
    {
        ExitCode[] order = [ExitCode.Fault, ExitCode.Identity, ExitCode.Unreachable, ExitCode.Busy, ExitCode.SomeStay, ExitCode.Done];
        for (var i = 0; i < order.Length; i++)
            ExitCodes.First(order[i..].Reverse()).ShouldBe(order[i]);
    }

    [Fact]
    public void UnreadableInput_IsSaidBeforeRowsThatStay() =>
        ExitCodes.First([ExitCode.SomeStay, ExitCode.Usage, ExitCode.Done]).ShouldBe(ExitCode.Usage);

    [Fact]
    public void None_IsDone() => ExitCodes.First([]).ShouldBe(ExitCode.Done);
}
