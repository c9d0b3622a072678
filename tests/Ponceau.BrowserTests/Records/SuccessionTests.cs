using Microsoft.Playwright;
using Ponceau.BrowserTests.Harness;
using Ponceau.BrowserTests.Transfer;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.BrowserTests.Records;

/// <summary>What calls for a new agreement or a new file is said, and made in one step.</summary>
public sealed class SuccessionTests(Chromium chromium) : TransferTest(chromium)
{
    /// <summary>The first agreement, accepted by the ministry, goes on for months.</summary>
    private async Task<Agreement> RunningAsync()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var kept = (await World.Store.LoadAsync())!.Agreements[0];
        await World.Store.SaveAsync(kept with { End = new(2017, 8, 31) }, "test");
        return kept with { End = new(2017, 8, 31) };
    }

    [Fact]
    public async Task EcpOfARunningAgreement_StartsTheNextOne_AndEndsThisOneTheDayBefore()
    {
        var kept = await RunningAsync();
        var page = await OpenAsync("/agreements/00000001");
        await page.Locator("[id='agreement.ecp']").CheckAsync();
        await page.Locator("main form .btn-primary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".caution")).ToContainTextAsync("ECP");
        await KeepAsync(page, "agreement-asks-for-next");
        (await AxeAsync(page)).ShouldBeEmpty();
        (await World.Store.LoadAsync())!.Agreements[0].ShouldBe(kept);

        await page.Locator("#next-start").FillAsync("2016-10-03");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terminer cette entente et commencer la suivante" }).ClickAsync();
        await page.WaitForURLAsync("**/agreements/00000033");
        var agreements = (await World.Store.LoadAsync())!.Agreements;
        agreements[0].ShouldBe(kept with { End = new(2016, 10, 2), EndKind = EndKind.Replaced });
        agreements[32].ShouldBe(kept with { Number = AgreementNumber.FromStore("00000033"), Start = new(2016, 10, 3), Ecp = true, SignedOn = null });
    }

    [Fact]
    public async Task DayOutsideTheAgreement_IsRefusedInWords_AndErrorsAreCorrectedInPlace()
    {
        await RunningAsync();
        var page = await OpenAsync("/agreements/00000001");
        await page.Locator("[id='agreement.csss']").CheckAsync();
        await page.Locator("main form .btn-primary").First.ClickAsync();
        await page.Locator("#next-start").FillAsync("2030-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terminer cette entente et commencer la suivante" }).ClickAsync();
        await Assertions.Expect(page.Locator(".caution")).ToContainTextAsync("Choisissez un jour du");

        await page.GetByRole(AriaRole.Button, new() { Name = "C’était une erreur : corriger cette entente" }).ClickAsync();
        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();
        var agreements = (await World.Store.LoadAsync())!.Agreements;
        agreements.Count.ShouldBe(32);
        agreements[0].Csss.ShouldBeTrue();
    }

    [Fact]
    public async Task EndOfInfancy_NeedsNothing_AndIsSaidSo()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var kept = (await World.Store.LoadAsync())!.Agreements[0];
        await World.Store.SaveAsync(kept with { Infant = true, InfantLastDay = new(2016, 12, 1) }, "test");
        var page = await OpenAsync("/agreements/00000001");
        await page.Locator("[id='agreement.infant']").UncheckAsync();
        await page.Locator("main form .btn-primary").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Laisser la case cochée et enregistrer" }).ClickAsync();
        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();
        (await World.Store.LoadAsync())!.Agreements[0].Infant.ShouldBeTrue();
    }

    [Fact]
    public async Task WithdrawalWithoutAReason_AsksForIt()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/agreements/00000001", scripts: false);
        await page.Locator(".withdraw summary").ClickAsync();
        await page.Locator("#WithdrawalReason").FillAsync("   ");
        await page.Locator(".withdraw .btn").ClickAsync();
        await Assertions.Expect(page.Locator(".withdraw")).ToContainTextAsync("Dites pourquoi");
        await page.Locator("#WithdrawalReason").FillAsync("Envoyée par erreur");
        await page.Locator(".withdraw .btn").ClickAsync();
        await Assertions.Expect(page.Locator(".stands")).ToContainTextAsync("Envoyée par erreur");
    }

    [Fact]
    public async Task OtherSignatories_GetANewFile_AndTheOldAgreementsEndTheDayBefore()
    {
        await RunningAsync();
        var before = (await World.Store.LoadAsync())!;
        var page = await OpenAsync("/families/00000001");
        await page.Locator("[id='parentA.lastName']").FillAsync("Œuvray-Nadeau");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".caution")).ToContainTextAsync("Les signataires changent-ils ?");
        await KeepAsync(page, "family-asks-who-signs");
        (await AxeAsync(page)).ShouldBeEmpty();
        await page.Locator("#signs-from").FillAsync("2018-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Faire un nouveau dossier" }).ClickAsync();
        await Assertions.Expect(page.Locator(".caution")).ToContainTextAsync("Aucune entente");
        await page.Locator("#signs-from").FillAsync("2016-10-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Faire un nouveau dossier" }).ClickAsync();
        await page.WaitForURLAsync("**/families/00000033");

        var after = (await World.Store.LoadAsync())!;
        after.Families[0].ParentA.LastName.ShouldBe(before.Families[0].ParentA.LastName);
        after.Families[32].ParentA.LastName.ShouldBe("Œuvray-Nadeau");
        (after.Files[32].Family, after.Files[32].Child).ShouldBe(("00000033", before.Files[0].Child));
        after.Agreements[0].End.ShouldBe(new DateOnly(2016, 9, 30));
        after.Agreements[32].ShouldBe(before.Agreements[0] with
        {
            Number = AgreementNumber.FromStore("00000033"), File = after.Files[32].Number, Start = new(2016, 10, 1), SignedOn = null,
        });
    }

    [Fact]
    public async Task CorrectedSpelling_IsConfirmedInPlace()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/families/00000001");
        await page.Locator("[id='parentA.firstName']").FillAsync("Andréa");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ce sont les mêmes personnes : corriger le nom" }).ClickAsync();
        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();
        var after = (await World.Store.LoadAsync())!;
        (after.Families.Count, after.Families[0].ParentA.FirstName).ShouldBe((32, "Andréa"));
    }

    [Fact]
    public async Task ApartmentInFront_IsPutToTheEnd_ByAButton()
    {
        await UseAsync(await TransferWorld.InEveryStateAsync());
        var page = await OpenAsync("/families/00000004");
        await page.GetByRole(AriaRole.Button, new() { Name = "Corriger et enregistrer" }).ClickAsync();
        await Assertions.Expect(page.Locator(".saved").First).ToBeVisibleAsync();
        (await World.Store.LoadAsync())!.Families[3].Address.Line.ShouldBe("147 rue des Patriotes App 2");
    }

    [Fact]
    public async Task PostalCodeWithALetterForADigit_IsOfferedAsItWasMeant()
    {
        var records = new RecordSetBuilder().WithComponent().WithRow()
            .ChangeFamily(f => f with { Address = f.Address with { PostalCode = PostalCode.FromInput("J4H.2KO") } }).Build();
        await UseAsync(await TransferWorld.StartAsync(records));
        var page = await OpenAsync("/families/00000001");
        await Assertions.Expect(page.Locator(".theirs")).ToContainTextAsync("J4H 2K0");
        await page.GetByRole(AriaRole.Button, new() { Name = "Corriger et enregistrer" }).ClickAsync();
        (await World.Store.LoadAsync())!.Families[0].Address.PostalCode.Text.ShouldBe("J4H 2K0");
    }
}
