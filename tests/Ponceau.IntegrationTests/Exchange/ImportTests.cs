using Ponceau.Core.Interchange;
using Ponceau.Core.Records;
using Ponceau.Data;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Exchange;

public sealed class ImportTests : IDisposable
{
    private const string Families = "No de la famille;Parent A : nom;Parent A : prénom;Parent A : lien avec l’enfant;Numéro, rue et appartement;Ville;Province;Code postal;Parent B : nom;Parent B : prénom;Parent B : lien avec l’enfant\r\n" +
        "7;Roy;Anne;Mère;1 rue du Pont;Longueuil;QC;J4H 2K7;;;\r\n";

    private const string Children = "No de l’enfant;Nom;Prénom;Date de naissance;Sexe;Né hors Québec;NIREC;NECSG;Besoins particuliers;Fréquentation\r\n" +
        "21;Roy;Léo;10/04/2014;M;;1201404101002;;;Actif\r\n";

    private const string Files = "No du dossier;Composante;Responsable;No de la famille;No de l’enfant\r\n13;a;;7;21\r\n";
    private const string Components = "Identifiant;Nom;Type de service;No de division;No d’installation\r\na;CPE A;CPE;53236600;30054568\r\n";

    private readonly TemporaryFolder _folder = new();
    private readonly ProgramRun _run;

    public ImportTests() => _run = new ProgramRun(_folder);

    [Fact]
    public async Task FilesThatReferToOneAnother_AreTakenTogether_AndAgainChangeNothing()
    {
        string[] files = [_run.Write("dossiers.csv", Files), _run.Write("enfants.csv", Children), _run.Write("familles.csv", Families), _run.Write("composantes.csv", Components)];

        (await _run.RunAsync(["import", .. files, "--dates", "dmy", "--organisation", "CPE A", "--format", "json"])).ShouldBe(ExitCode.Done);
        _run.Json.EnumerateArray().Select(each => (each.GetProperty("document").GetString(), each.GetProperty("new").GetInt32())).ShouldBe(files.Select(file => ((string?)file, 1)));
        (await LoadAsync()).Children.Single().BirthDate.ShouldBe(new DateOnly(2014, 4, 10));

        (await _run.RunAsync(["import", .. files, "--dates", "dmy", "--format", "json"])).ShouldBe(ExitCode.Done);
        _run.Json.EnumerateArray().Select(each => (each.GetProperty("new").GetInt32(), each.GetProperty("changed").GetInt32(), each.GetProperty("same").GetInt32())).Distinct().ShouldBe([(0, 0, 1)]);
    }

    [Fact]
    public async Task AFault_TakesNothingOfAnyFile_AndIsNamedAtItsCell()
    {
        string[] files = [_run.Write("composantes.csv", Components), _run.Write("enfants.csv", Children)];

        (await _run.RunAsync(["import", .. files, "--organisation", "CPE A", "--format", "json"])).ShouldBe(ExitCode.Usage);

        var fault = _run.Json[1].GetProperty("faults")[0];
        fault.GetProperty("pointer").GetString().ShouldBe("/children/0/birthDate");
        fault.GetProperty("sheet").GetString().ShouldBe("enfants");
        fault.GetProperty("row").GetInt32().ShouldBe(2);
        fault.GetProperty("column").GetString().ShouldBe("Date de naissance");
        fault.GetProperty("cell").GetString().ShouldBe("D2");
        fault.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        _run.Json[0].GetProperty("faults").GetArrayLength().ShouldBe(1);
        (await Store().LoadAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task APreview_SavesNothing()
    {
        var file = _run.Write("composantes.csv", Components);
        (await _run.RunAsync("import", file, "--organisation", "CPE A", "--preview")).ShouldBe(ExitCode.Done);
        _run.Out.ShouldContain("1 nouveaux, 0 modifiés, 0 identiques. Rien n’a été enregistré.");
        (await Store().LoadAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task APreviewOfADocument_CountsAndSavesNothing()
    {
        var file = _run.Write("a.json", Document(RecordSetBuilder.Ready().Build()));
        (await _run.RunAsync("import", file, "--preview", "--format", "json")).ShouldBe(ExitCode.Done);
        _run.Json[0].GetProperty("new").GetInt32().ShouldBe(5);
        (await Store().LoadAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task BadRows_CorrectedAndGivenWithTheirFile_AreTaken()
    {
        var file = _run.Write("enfants.csv", Children + "22;Roy;Zoé;hier;F;;;;;Actif\r\n");
        var bad = _run.PathOf("fautes.csv");

        (await _run.RunAsync("import", file, "--dates", "dmy", "--organisation", "CPE A", "--bad-rows", bad)).ShouldBe(ExitCode.Usage);
        var rows = await File.ReadAllTextAsync(bad);
        rows.ShouldContain("\r\n3;\"Date de naissance — ");
        rows.ShouldNotContain("Léo");

        await File.WriteAllTextAsync(bad, rows.Replace("hier", "03/02/2015"));
        (await _run.RunAsync("import", file, bad, "--dates", "dmy", "--organisation", "CPE A")).ShouldBe(ExitCode.Done);
        (await LoadAsync()).Children.Select(child => child.FirstName).ShouldBe(["Léo", "Zoé"]);
    }

    [Theory]
    [InlineData("tout.xlsx")]
    [InlineData("tout.zip")]
    public async Task AnExport_IntoAnEmptyDatabase_IsTheSameDocument(string name)
    {
        await Store().ImportAsync(RecordSetBuilder.ReadyOffice().WithClosures().WithCsssPeriods().Build(), "test");
        using var other = new TemporaryFolder();
        var there = new ProgramRun(other);

        (await _run.RunAsync("export", _run.PathOf(name))).ShouldBe(ExitCode.Done);
        (await there.RunAsync("import", _run.PathOf(name))).ShouldBe(ExitCode.Done);

        await _run.RunAsync("export", _run.PathOf("a.json"));
        await there.RunAsync("export", there.PathOf("a.json"));
        (await File.ReadAllBytesAsync(there.PathOf("a.json"))).ShouldBe(await File.ReadAllBytesAsync(_run.PathOf("a.json")));
    }

    [Fact]
    public async Task ACsvExport_IsOfTheTableItIsNamedAfter_OrThatIsNamed()
    {
        await Store().ImportAsync(RecordSetBuilder.Ready().Build(), "test");
        (await _run.RunAsync("export", _run.PathOf("enfants.csv"))).ShouldBe(ExitCode.Done);
        (await _run.RunAsync("export", _run.PathOf("x.csv"), "--table", "children")).ShouldBe(ExitCode.Done);
        (await File.ReadAllTextAsync(_run.PathOf("x.csv"))).ShouldBe(await File.ReadAllTextAsync(_run.PathOf("enfants.csv")));
        (await _run.RunAsync("export", _run.PathOf("x.csv"))).ShouldBe(ExitCode.Usage);
        (await _run.RunAsync("export", _run.PathOf("x.csv"), "--table", "menus")).ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task AnAccessCode_LeavesOnlyWhereItIsAskedFor()
    {
        await Store().ImportAsync(RecordSetBuilder.Ready().Build(), "test");
        await _run.RunAsync("export", _run.PathOf("composantes.csv"));
        (await File.ReadAllTextAsync(_run.PathOf("composantes.csv"))).ShouldNotContain("NotARealAccessCode");
        await _run.RunAsync("export", _run.PathOf("composantes.csv"), "--with-access-codes");
        (await File.ReadAllTextAsync(_run.PathOf("composantes.csv"))).ShouldContain("NotARealAccessCode");
    }

    [Fact]
    public async Task ATemplate_NeedsNoRecords_AndIsTakenEmpty()
    {
        (await _run.RunAsync("export", _run.PathOf("gabarit.xlsx"), "--template")).ShouldBe(ExitCode.Done);
        (await _run.RunAsync("import", _run.PathOf("gabarit.xlsx"), "--organisation", "CPE A")).ShouldBe(ExitCode.Done);
        _run.Out.ShouldContain("0 nouveaux");
        (await _run.RunAsync("export", _run.PathOf("gabarit.json"), "--template")).ShouldBe(ExitCode.Usage);
    }

    public void Dispose() => _folder.Dispose();

    private static string Document(RecordSet records)
    {
        using var output = new MemoryStream();
        DocumentWriter.Write(output, records, withAccessCodes: false);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private RecordStore Store()
    {
        var database = new Database(_folder.Folder, TimeProvider.System);
        database.MigrateAsync().GetAwaiter().GetResult();
        return new RecordStore(database, AccessCodes.In(_folder.Folder));
    }

    private async Task<RecordSet> LoadAsync() => (await Store().LoadAsync()).ShouldNotBeNull();
}
