using Ponceau.Core.Records;

namespace Ponceau.Tests.Records;

/// <summary>An empty value and one never set are equal: a record read without change is not taken for a changed one.</summary>
public class EmptyValueTests
{
    [Fact]
    public void AnEmptyText_EqualsTheDefault()
    {
        AccessCode.FromInput("").ShouldBe(default);
        AgreementNumber.FromStore("").ShouldBe(default);
        DivisionNumber.FromInput(" ").ShouldBe(default);
        FileNumber.FromStore("").ShouldBe(default);
        InstallationNumber.FromInput("").ShouldBe(default);
        Necsg.FromInput("").ShouldBe(default);
        Nirec.FromInput("\u200B").ShouldBe(default);
        PostalCode.FromStore(null).ShouldBe(default);
    }

    [Fact]
    public void AnEmptyText_ReadsAsEmpty()
    {
        Nirec.FromInput("").Text.ShouldBe("");
        Nirec.FromInput("").IsEmpty.ShouldBeTrue();
    }
}
