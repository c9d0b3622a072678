using Ponceau.TestData;
namespace Ponceau.Tests.House;

/// <summary>What fits in a head (engineering.md): files of at most 300 lines, methods of at most 60.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 60;

    [Theory]
    [InlineData("*.cs")]
    [InlineData("*.cshtml")]
    [InlineData("*.js")]
    [InlineData("*.css")]
    public void File_HasAtMost300Lines(string pattern) =>
        SourceFiles.All(pattern).Select(file => (File: SourceFiles.Short(file), Lines: File.ReadLines(file).Count()))
            .Where(each => each.Lines > LongestFile).ShouldBeEmpty();

    [Fact]
    public void Method_HasAtMost60Lines() =>
        MethodLengths.Of([.. Projects.All, typeof(SizeTests).Assembly, typeof(Repository).Assembly])
            .Where(each => each.Lines > LongestMethod).ShouldBeEmpty();

    [Fact]
    public void Methods_AreCounted()
    {
        var name = $"{typeof(SizeTests).FullName}.{nameof(Methods_AreCounted)}";
        // A release build leaves the closing brace out of its symbols.
        MethodLengths.Of([typeof(SizeTests).Assembly]).Single(each => each.Method == name).Lines.ShouldBeInRange(5, 6);
    }
}
