using System.Reflection;
using System.Reflection.Metadata;

namespace Ponceau.Tests.House;

/// <summary>How many lines each method takes, told by the symbols that the compiler left beside the assembly.</summary>
public static class MethodLengths
{
    public static IEnumerable<(string Method, int Lines)> Of(IReadOnlyList<Assembly> assemblies) => assemblies.SelectMany(Of);

    private static IEnumerable<(string Method, int Lines)> Of(Assembly assembly)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb")));
        var reader = symbols.GetMetadataReader();
        var lengths = new List<(string, int)>();
        foreach (var handle in reader.MethodDebugInformation)
        {
            var method = assembly.ManifestModule.ResolveMethod(System.Reflection.Metadata.Ecma335.MetadataTokens.GetToken(handle.ToDefinitionHandle()))!;
            // A constructor's symbols span the fields that it fills, wherever they stand.
            if (method is ConstructorInfo) continue;
            var points = reader.GetMethodDebugInformation(handle).GetSequencePoints().Where(p => !p.IsHidden && IsWritten(reader, p)).ToList();
            // The symbols begin at the brace that follows the line of the name.
            if (points.Count > 0) lengths.Add((Name(method), points.Max(p => p.EndLine) - points.Min(p => p.StartLine) + 2));
        }
        return lengths;
    }

    private static bool IsWritten(MetadataReader reader, SequencePoint point)
    {
        var path = reader.GetString(reader.GetDocument(point.Document).Name).Replace('\\', '/');
        return path.EndsWith(".cs", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)
            && !path.EndsWith(".g.cs", StringComparison.Ordinal);
    }

    private static string Name(MethodBase method) => $"{method.DeclaringType?.FullName}.{method.Name}";
}
