using Microsoft.EntityFrameworkCore;
using Ponceau.Core.Interchange;
using Ponceau.Core.Merging;
using Ponceau.Core.Records;
using Ponceau.Data;
using Ponceau.Data.Rows;
using Ponceau.Data.Store;
using Ponceau.TestData;

namespace Ponceau.IntegrationTests.Data;

/// <summary>Two records made one: everything moved, nothing lost, and the history tells it.</summary>
public sealed class MergesTests : IAsyncLifetime
{
    private static readonly Dictionary<string, MergeSide> OthersNirec = new() { ["child.nirec"] = MergeSide.Other };

    /// <summary>Three rows, of which the second is the child of the first one again.</summary>
    private static readonly RecordSet Records = new RecordSetBuilder().WithComponent()
        .WithRow().ChangeChild(c => c with { LastName = "Roy", FirstName = "Léa", Group = "" })
        .WithRow().ChangeChild(c => c with { LastName = "Roy", FirstName = "Léa", Group = "Les explorateurs" }).WithAgreement()
        .WithRow().Build();

    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();
    private Database _database = null!;
    private RecordStore _store = null!;
    private Merges _merges = null!;

    public async ValueTask InitializeAsync()
    {
        _database = new Database(_folder.Folder, _time);
        _store = new RecordStore(_database, AccessCodes.In(_folder.Folder));
        _merges = new Merges(_database);
        await _database.MigrateAsync();
        await _store.ImportAsync(Records, "import");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Records_AreAsTheMergeSaid()
    {
        var merge = await MergeAsync();
        var kept = await LoadAsync();
        kept.Children.ShouldBe(merge.After.Children);
        kept.Files.ShouldBe(merge.After.Files);
        kept.Agreements.ShouldBe(Records.Agreements);
        (kept.Children[0].Group, kept.Children[0].Nirec).ShouldBe(("Les explorateurs", Records.Children[1].Nirec));
    }

    [Fact]
    public async Task EveryAgreementThatSendsTheChild_GoesUnderANewRevision_AndNoOther()
    {
        await MergeAsync();
        (await RevisionsAsync()).ShouldBe([2, 2, 2, 1]);
    }

    [Fact]
    public async Task ChildThatStaysAsItWas_IsNotSentAgain()
    {
        var same = (await LoadAsync()).Children[0];
        await _store.SaveAsync(Records.Children[1] with { Nirec = same.Nirec, Group = "", EmergencyContacts = same.EmergencyContacts, Sex = same.Sex, BirthDate = same.BirthDate }, "test");
        await MergeAsync();
        (await RevisionsAsync()).ShouldBe([1, 3, 3, 1]);
    }

    [Fact]
    public async Task RecordThatGoes_StaysInTheDatabase_Archived_AndItsHistoryIsRead()
    {
        await MergeAsync();
        await using var db = _database.Open();
        var row = await db.Children.FirstAsync(c => c.Number == "00000002");
        (row.MergedInto, row.Status, row.FirstName).ShouldBe(("00000001", ChildStatus.Archived, "Léa"));
        var entries = (await _store.History.ReadAsync("child", "00000002")).Entries;
        entries.Select(e => (e.By, e.After!.MergedInto)).ShouldBe([("Directrice", "00000001"), ("import", "")]);
    }

    [Fact]
    public async Task History_TellsItOfTheKeptChildAndOfTheFile()
    {
        await MergeAsync();
        var child = (await _store.History.ReadAsync("child", "00000001")).Entries;
        child.Select(e => e.Noun).ShouldBe(["child-merge", "child", "child"]);
        var told = (RecordMerge)child[0].After!.Record;
        (told.Other, told.Files.Single(), told.IsUndone).ShouldBe(("00000002", "00000002", false));
        var file = (await _store.History.ReadAsync("file", "00000002")).Entries[0];
        (((ParentChildFile)file.Before!.Record).Child, ((ParentChildFile)file.After!.Record).Child).ShouldBe(("00000002", "00000001"));
    }

    [Fact]
    public async Task Export_LeavesOutWhatIsNoRecordAnyMore_AndItsNumberIsNotGivenAgain()
    {
        await MergeAsync();
        using var document = new MemoryStream();
        DocumentWriter.Write(document, await LoadAsync(), withAccessCodes: false);
        var read = DocumentReader.Read(document.ToArray(), null);
        read.Document!.Records.Children.Select(c => c.Number).ShouldBe(["00000001", "00000003"]);
        (await _database.WriteAsync(Numbers.NextChildAsync)).ShouldBe("00000004");
    }

    [Fact]
    public async Task DocumentFromBeforeTheMerge_BringsNothingApart()
    {
        await MergeAsync();
        var counts = await _store.ImportAsync(new RecordSet
        {
            Organisation = Records.Organisation,
            Children = [Records.Children[1] with { FirstName = "Léo" }],
            Files = [Records.Files[1]],
        }, "import");

        (counts.Merged, counts.Same, counts.Changed).ShouldBe((1, 1, 0));
        var kept = await LoadAsync();
        kept.Files[1].Child.ShouldBe("00000001");
        kept.Children.ShouldNotContain(c => c.FirstName == "Léo");
    }

    [Fact]
    public async Task NewFileOfTheRecordThatWent_IsOneOfTheRecordThatStays()
    {
        await MergeAsync();
        var file = await _store.AddAsync(Records.Files[1], "Adjointe");
        (await LoadAsync()).Files.Single(f => f.Number == file.Number).Child.ShouldBe("00000001");
    }

    [Fact]
    public async Task RecordThatWent_IsNotSavedAnyMore()
    {
        await MergeAsync();
        var gone = Records.Children[1] with { Status = ChildStatus.Archived };
        (await _store.SaveAsync(gone with { FirstName = "Léo" }, gone, "Adjointe")).ShouldBe(SaveOutcome.Overtaken);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task RecordSavedMeanwhile_StopsTheMerge_AndNothingIsWritten(int which)
    {
        var merge = Of(await LoadAsync());
        await _store.SaveAsync(Records.Children[which] with { FirstName = "Léo" }, "Adjointe");
        var before = await RowsAsync();
        (await _merges.MergeAsync(merge, "Directrice")).ShouldBe(SaveOutcome.Overtaken);
        (await RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task FileAddedMeanwhile_StopsTheMerge()
    {
        var merge = Of(await LoadAsync());
        await _store.AddAsync(Records.Files[1], "Adjointe");
        (await _merges.MergeAsync(merge, "Directrice")).ShouldBe(SaveOutcome.Overtaken);
        (await LoadAsync()).Children.Count.ShouldBe(3);
    }

    [Fact]
    public async Task NecsgThatTheMinistryGaveBeside_IsStillToBeAnswered()
    {
        await _database.WriteAsync(async db => (await db.Children.FirstAsync(c => c.Number == "00000002")).MinistryNecsg = "0004521");
        await MergeAsync();
        await using var db = _database.Open();
        (await db.Children.FirstAsync(c => c.Number == "00000001")).MinistryNecsg.ShouldBe("0004521");
    }

    [Fact]
    public async Task Undone_EverythingIsAsItWas_AndTheHistoryTellsBoth()
    {
        await MergeAsync();
        var entry = (await _store.History.ReadAsync("child", "00000001")).Entries[0].Id;
        (await _merges.UndoAsync(entry, "Directrice")).ShouldBe(SaveOutcome.Saved);

        var kept = await LoadAsync();
        kept.Children.ShouldBe(Records.Children);
        kept.Files.ShouldBe(Records.Files);
        (await RevisionsAsync()).ShouldBe([3, 3, 3, 1]);
        (await _store.History.ReadAsync("child", "00000001")).Entries.Select(e => e.Noun).ShouldBe(["child-merge", "child", "child-merge", "child", "child"]);
        (await _store.History.ReadAsync("child", "00000002")).Total.ShouldBe(3);
    }

    [Fact]
    public async Task Undone_WhatWasWrittenSinceStays()
    {
        var merge = await MergeAsync();
        await _store.SaveAsync(merge.Merged with { FirstName = "Léonie" }, "Adjointe");
        var entry = (await _store.History.ReadAsync("child", "00000001")).Entries.First(e => e.Noun == "child-merge").Id;
        (await _merges.UndoAsync(entry, "Directrice")).ShouldBe(SaveOutcome.Saved);
        (await LoadAsync()).Children.Take(2).ShouldBe([merge.Merged with { FirstName = "Léonie" }, Records.Children[1]]);
    }

    [Fact]
    public async Task UndoneTwice_OrAnOldOne_DoesNothing()
    {
        await MergeAsync();
        var first = (await _store.History.ReadAsync("child", "00000001")).Entries[0].Id;
        await _merges.UndoAsync(first, "Directrice");
        (await _merges.UndoAsync(first, "Directrice")).ShouldBe(SaveOutcome.Overtaken);
        await MergeAsync();
        (await _merges.UndoAsync(first, "Directrice")).ShouldBe(SaveOutcome.Overtaken);
        (await LoadAsync()).Children.Count.ShouldBe(2);
    }

    [Fact]
    public async Task MergedAgainIntoAnother_IsFollowedToTheEnd()
    {
        await MergeAsync();
        var records = await LoadAsync();
        (await _merges.MergeAsync(ChildMerge.Of(records, records.Children[1], records.Children[0], OthersNirec), "Directrice")).ShouldBe(SaveOutcome.Saved);
        (await _merges.NumbersAsync()).Child("00000002").ShouldBe("00000003");
        (await LoadAsync()).Files.ShouldAllBe(f => f.Child == "00000003");
    }

    [Fact]
    public async Task Families_AreMergedAndUndoneTheSame()
    {
        var merge = FamilyMerge.Of(Records, Records.Families[0], Records.Families[2], new Dictionary<string, MergeSide>());
        (await _merges.MergeAsync(merge, "Directrice")).ShouldBe(SaveOutcome.Saved);
        (await LoadAsync()).Families.ShouldBe(merge.After.Families);
        (await LoadAsync()).Files[2].Family.ShouldBe("00000001");
        (await _merges.NumbersAsync()).Family("00000003").ShouldBe("00000001");

        var entry = (await _store.History.ReadAsync("family", "00000001")).Entries.First(e => e.Noun == "family-merge").Id;
        (await _merges.UndoAsync(entry, "Directrice")).ShouldBe(SaveOutcome.Saved);
        (await LoadAsync()).Families.ShouldBe(Records.Families);
        (await LoadAsync()).Files.ShouldBe(Records.Files);
    }

    private async Task<RecordSet> LoadAsync() => (await _store.LoadAsync())!;

    private async Task<Merge<Child>> MergeAsync()
    {
        var merge = Of(await LoadAsync());
        (await _merges.MergeAsync(merge, "Directrice")).ShouldBe(SaveOutcome.Saved);
        return merge;
    }

    private static Merge<Child> Of(RecordSet records) => ChildMerge.Of(records, records.Children[0], records.Children[1], OthersNirec);

    private async Task<List<int>> RevisionsAsync()
    {
        await using var db = _database.Open();
        return await db.AgreementStates.OrderBy(s => s.Number).Select(s => s.Revision).ToListAsync();
    }

    private async Task<(int, int, int)> RowsAsync()
    {
        await using var db = _database.Open();
        return (await db.History.CountAsync(), await db.AgreementStates.SumAsync(s => s.Revision), await db.Set<ChildRow>().CountAsync(c => c.MergedInto == ""));
    }
}
