namespace Ponceau.Tests.House;

/// <summary>Names that say nothing, and interfaces that stand for one thing (engineering.md, "Names and habits").</summary>
public sealed class NameTests
{
    private static readonly string[] SayNothing = ["Helper", "Utils", "Extensions"];

    [Fact]
    public void File_HasANameThatSaysWhatIsInIt() =>
        SourceFiles.All().Where(file => SaysNothing(Path.GetFileNameWithoutExtension(file))).Select(SourceFiles.Short).ShouldBeEmpty();

    [Fact]
    public void Type_HasANameThatSaysWhatItIs() =>
        Projects.AllTypes.Where(type => SaysNothing(type.Name)).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Interface_HasTwoImplementations()
    {
        var types = Projects.AllTypes.ToList();
        types.Where(type => type.IsInterface && types.Count(other => !other.IsInterface && Implements(other, type)) < 2)
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void File_NamesNoPathOfAMachine() =>
        SourceFiles.All("*").Where(file => !Path.GetFileName(file).EndsWith("NameTests.cs", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("/" + "home/", StringComparison.Ordinal) || text.Contains(@"\" + @"Users\", StringComparison.Ordinal)))
            .Select(SourceFiles.Short).ShouldBeEmpty();

    /// <summary>A tag helper is the framework's own word for a piece of a page.</summary>
    private static bool SaysNothing(string name) =>
        !name.EndsWith("TagHelper", StringComparison.Ordinal) && SayNothing.Any(word => name.Contains(word, StringComparison.Ordinal) || name.Contains(word.TrimEnd('s') + "s", StringComparison.Ordinal));

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(i => i == contract || (i.IsGenericType && i.GetGenericTypeDefinition() == contract));
}
