using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Ponceau.TestData;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace Ponceau.Tests.House;

/// <summary>Who may know whom (engineering.md, "The house"). An arrow that is not listed must not be.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        [Projects.Contract] = [],
        [Projects.Core] = [],
        [Projects.Sheets] = [Projects.Core],
        [Projects.Data] = [Projects.Core],
        [Projects.Bridge] = [Projects.Data, Projects.Core, Projects.Contract],
        [Projects.Web] = [Projects.Bridge, Projects.Sheets, Projects.Data, Projects.Core],
        [Projects.Simulator] = [Projects.Contract],
        [Projects.Executable] = [Projects.Web, Projects.Bridge, Projects.Sheets, Projects.Data, Projects.Core, Projects.Simulator],
    };

    private static readonly Architecture House = new ArchLoader().LoadAssemblies([.. Projects.All]).Build();

    public static TheoryData<string> Ours => [.. Projects.Names];

    [Theory, MemberData(nameof(Ours))]
    public void Assembly_RefersToNoOtherOfOurs(string name) =>
        Assembly.Load(name).GetReferencedAssemblies().Select(r => r.Name!).Intersect(Projects.Names).Except(Arrows[name]).ShouldBeEmpty();

    [Theory, MemberData(nameof(Ours))]
    public void Project_NamesNoOtherOfOurs(string name)
    {
        var folder = name == Projects.Executable ? "Ponceau" : name;
        var named = XDocument.Load(Repository.PathOf("src", folder, $"{folder}.csproj"))
            .Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        named.Except(Arrows[name]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Projects.Contract)]
    [InlineData(Projects.Core)]
    public void ContractAndCore_ReferToNothingButTheFramework(string name) =>
        Assembly.Load(name).GetReferencedAssemblies().Select(r => r.Name!).Where(r => !r.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Core_HasNoDatabaseAndNoHttp() =>
        Assembly.Load(Projects.Core).GetReferencedAssemblies().Select(r => r.Name!)
            .Where(r => r.StartsWith("System.Net.", StringComparison.Ordinal) || r.StartsWith("System.Data", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Bridge_KnowsTheContractInOnePlaceOnly() =>
        Types().That().ResideInAssembly(Assembly.Load(Projects.Bridge)).And().DoNotResideInNamespace("Ponceau.Bridge.V1")
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Assembly.Load(Projects.Contract)))
            .Because("a second contract is to stand beside the first without a change elsewhere (contract.md)")
            .Check(House);

    [Fact]
    public void Web_OpensNoConnectionItself() =>
        Assembly.Load(Projects.Web).GetReferencedAssemblies().Select(r => r.Name!)
            .Intersect(["System.Net.Http", "System.Net.Sockets", "Microsoft.Extensions.Http"]).ShouldBeEmpty();
}
