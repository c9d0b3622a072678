using Ponceau.Contract.Messages;

namespace Ponceau.Tests.Contract;

public sealed class MessageCodeTests
{
    [Theory]
    [InlineData("CSG042E", false)]
    [InlineData("CSG042ET", false)]
    [InlineData("CSG043A", true)]
    [InlineData("CSG999AX", true)]
    [InlineData("", false)]
    [InlineData("XYZ", false)]
    [InlineData("csg042a", false)]
    [InlineData("CSG42A", false)]
    [InlineData("CSG042I", false)]
    [InlineData("CSG042ATT", false)]
    [InlineData("CSG042A\n", false)]
    [InlineData("CSG٠٤٢A", false)]
    public void OnlyTheLetterA_IsAWarning_AndWhatDoesNotMatchAnError(string code, bool isWarning) =>
        MessageCode.IsWarning(code).ShouldBe(isWarning);

    [Theory]
    [InlineData("CSG092E", true)]
    [InlineData("CSG092ET", true)]
    [InlineData("CSG092A", false)]
    [InlineData("CSG092ETT", false)]
    public void FurtherLetter_IsCarried(string code, bool isOutdated) => MessageCode.Is(code, MessageCode.OutdatedRevision).ShouldBe(isOutdated);
}
