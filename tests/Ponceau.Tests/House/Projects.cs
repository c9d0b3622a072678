using System.Reflection;

namespace Ponceau.Tests.House;

/// <summary>The product's own assemblies, by the names of their projects.</summary>
public static class Projects
{
    public const string Contract = "Ponceau.Contract";
    public const string Core = "Ponceau.Core";
    public const string Sheets = "Ponceau.Sheets";
    public const string Data = "Ponceau.Data";
    public const string Bridge = "Ponceau.Bridge";
    public const string Web = "Ponceau.Web";
    public const string Simulator = "Ponceau.Simulator";
    public const string Executable = "ponceau";

    public static readonly string[] Names = [Contract, Core, Sheets, Data, Bridge, Web, Simulator, Executable];

    public static IReadOnlyList<Assembly> All { get; } = [.. Names.Select(Assembly.Load)];

    /// <summary>The types that were written, not those that the compiler made.</summary>
    public static IEnumerable<Type> Types(string assembly) => Types(Assembly.Load(assembly));

    public static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.Name.Contains('<') && t.Namespace?.StartsWith("Ponceau", StringComparison.Ordinal) == true);

    public static IEnumerable<Type> AllTypes => All.SelectMany(Types);
}
