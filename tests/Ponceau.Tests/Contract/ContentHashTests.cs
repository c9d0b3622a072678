using Ponceau.Contract.Canonical;
using Ponceau.Contract.Messages;

namespace Ponceau.Tests.Contract;

public sealed class ContentHashTests
{
    private const string Published = "99c36931e6cfb81a1e566a319a9ed0fe284518867278ac9be644830566b87a36";

    private static readonly SubmittedFile File = ContractJson.TryRead<Submission>(PublishedExample.Bytes("contract-3-submission.json"))!.Files[0];
    private static readonly FullAgreement Agreement = (FullAgreement)File.Agreements[0];

    [Fact]
    public void ExampleOfSection3_HashesAsSection5Says() => ContentHash.Of(File, Agreement).ShouldBe(Published);

    [Fact]
    public void AgeAndRevision_DoNotCount() =>
        ContentHash.Of(File with { Child = File.Child with { Age = 3 } }, Agreement with { Revision = 9 }).ShouldBe(Published);

    [Fact]
    public void AnythingElse_Counts()
    {
        ContentHash.Of(File with { Provider = new SubmittedProvider("rsg-1", "Tremblay Lise") }, Agreement).ShouldNotBe(Published);
        ContentHash.Of(File with { ParentB = null }, Agreement).ShouldNotBe(Published);
        ContentHash.Of(File with { Child = File.Child with { LastName = "Begin" } }, Agreement).ShouldNotBe(Published);
        ContentHash.Of(File, Agreement with { Csss = true }).ShouldNotBe(Published);
        ContentHash.Of(File, Agreement with { Schedule = null }).ShouldNotBe(Published);
    }
}
