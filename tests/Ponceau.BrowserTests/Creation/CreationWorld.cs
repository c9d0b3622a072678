using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Creation;

/// <summary>Two children of one name, in an installation and with a provider, to be found again.</summary>
internal static class CreationWorld
{
    public static RecordSet Records() => new RecordSetBuilder()
        .WithComponent()
        .WithRow()
        .ChangeChild(c => c with { LastName = "Bégin", FirstName = "Alexandre", BirthDate = new(2014, 4, 10), Nirec = default, Group = "Les explorateurs" })
        .ChangeFamily(f => f with { ParentA = f.ParentA with { LastName = "Bégin", FirstName = "André" } })
        .WithRow()
        .ChangeChild(c => c with { LastName = "Alexandre", FirstName = "Bégin", BirthDate = new(2014, 10, 4), Nirec = default })
        .ChangeFamily(f => f with { Address = f.Address with { PostalCode = default } })
        .WithComponent(c => c with { Name = "Bureau coordonnateur de la Rivière-aux-Saumons", Kind = ComponentKind.CoordinatingOffice })
        .WithProvider()
        .Build();
}
