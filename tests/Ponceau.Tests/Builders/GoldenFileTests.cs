using Ponceau.TestData;

namespace Ponceau.Tests.Builders;

public class GoldenFileTests
{
    private const string Golden = "tests/Ponceau.Tests/Builders/Golden/three-lines.txt";

    [Fact]
    public void TheSameText_Holds() => GoldenFile.ShouldHold(Golden, "un\ndeux\ntrois\n");

    [Fact]
    public void LineEnds_DoNotMatter() => GoldenFile.ShouldHold(Golden, "un\r\ndeux\r\ntrois\r\n");

    [Fact]
    public void AnotherText_FailsWithTheDifference_AndTheCommandThatAcceptsIt()
    {
        var message = Should.Throw<GoldenFileException>(() => GoldenFile.ShouldHold(Golden, "un\ndos\ntrois\n", accept: false)).Message;
        message.ShouldContain("-deux");
        message.ShouldContain("+dos");
        message.ShouldContain("PONCEAU_ACCEPT_GOLDEN=1 ./test");
    }

    [Fact]
    public void AnAcceptedText_IsWritten()
    {
        const string Fresh = "artifacts/golden-file-tests/fresh.txt";
        GoldenFile.ShouldHold(Fresh, "neuf\n", accept: true);
        GoldenFile.ShouldHold(Fresh, "neuf\n", accept: false);
        File.Delete(Repository.PathOf(Fresh.Split('/')));
    }
}
