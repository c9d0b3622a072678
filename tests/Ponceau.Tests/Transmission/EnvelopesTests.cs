using Ponceau.Core.Records;
using Ponceau.Core.Transmission;

namespace Ponceau.Tests.Transmission;

public sealed class EnvelopesTests
{
    [Fact]
    public void FilesOfOneChild_TravelTogether_InOrderOfNumber()
    {
        var groups = Envelopes.Group([Row("3", "a"), Row("1", "b"), Row("2", "a")], Records("a", "b"));
        groups.Select(g => string.Join(",", g.Files.Select(f => f.File.Number))).ShouldBe(["1", "2,3"]);
    }

    [Theory]
    [InlineData(1, "1|2,4|3")]
    [InlineData(3, "1,2,4|3")]
    [InlineData(100, "1,2,3,4")]
    public void Packs_HoldAtMostSoManyFiles_AndNeverPartAChild(int size, string expected)
    {
        var groups = Envelopes.Group([Row("1", "a"), Row("2", "b"), Row("3", "c"), Row("4", "b")], Records("a", "b", "c"));
        var packs = Envelopes.Pack(groups, size).Select(p => string.Join(",", Envelopes.Files(p).Select(f => f.File.Number)));
        string.Join("|", packs).ShouldBe(expected);
    }

    private static SelectedRow Row(string file, string child) => new(
        new Agreement { Number = AgreementNumber.FromStore("A" + file) },
        new ParentChildFile { Number = FileNumber.FromStore(file), Component = "c", Family = "f", Child = child },
        States.Of(1),
        RowChoice.Send,
        []);

    private static RecordSet Records(params string[] children) => new()
    {
        Organisation = new Organisation("Test"),
        Families = [new Family { Number = "f" }],
        Children = [.. children.Select(c => new Child { Number = c })],
    };
}
