using System.Text.Json.Nodes;
using Ponceau.Core.Interchange;
using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Interchange;

/// <summary>A document read over the records that are kept already.</summary>
public class KeptRecordsTests
{
    private static readonly string[] LeftOut =
    [
        "/components/0/accessCode", "/components/0/effectiveDate", "/components/0/places", "/components/0/eveningCare", "/components/0/nightCare",
        "/components/0/openDays", "/components/0/acceptsTransitional", "/components/0/address", "/components/0/phone",
        "/components/0/opens", "/components/0/closes",
        "/families/0/parentA/phone", "/families/0/parentA/email", "/families/0/parentA/language", "/families/0/parentB/phone", "/families/0/parentB/email",
        "/children/0/group", "/children/0/emergencyContacts",
        "/files/0/agreements/0/endKind", "/files/0/agreements/0/noticeDate", "/files/0/agreements/0/ecpRecommendation", "/files/0/agreements/0/infant",
        "/files/0/agreements/0/infantLastDay", "/files/0/agreements/0/signedOn", "/files/0/agreements/0/seasonalJustification",
        "/files/0/agreements/0/arrives", "/files/0/agreements/0/leaves", "/files/0/agreements/0/dailyRateCents", "/files/0/agreements/0/note",
    ];

    private static Edited WithoutOptionalMembers => LeftOut.Aggregate(new Edited(), (edited, pointer) => edited.Without(pointer));

    [Fact]
    public void AnOptionalMemberLeftOut_KeepsItsValue() =>
        DocumentReader.Read(WithoutOptionalMembers.Bytes, Everything.Records()).ShouldBeRead().Records.ShouldHoldTheSame(Everything.Records());

    [Fact]
    public void AnOptionalMemberLeftOut_OfANewRecord_TakesItsDefault()
    {
        var records = DocumentReader.Read(WithoutOptionalMembers.Bytes).ShouldBeRead().Records;
        var (component, family, child, agreement) = (records.Components[0], records.Families[0], records.Children[0], records.Agreements[0]);
        component.ShouldBe(new Component
        {
            Id = component.Id,
            Name = component.Name,
            Kind = component.Kind,
            Division = component.Division,
            Installation = component.Installation,
            AccessCode = null,
            EffectiveDate = new(2016, 5, 2),
            Places = null,
            OpenDays = Weekdays.MondayToFriday,
        });
        (family.Language, family.ParentA.Phone, family.ParentB!.Email).ShouldBe(("fr", "", ""));
        (child.Group, child.EmergencyContacts.Count).ShouldBe(("", 0));
        (agreement.EndKind, agreement.NoticeDate, agreement.Infant, agreement.InfantLastDay, agreement.SignedOn).ShouldBe((null, null, false, null, null));
        (agreement.Arrives, agreement.DailyRateCents, agreement.Note).ShouldBe((null, null, ""));
    }

    [Theory]
    [InlineData("cpe", "2016-05-02")]
    [InlineData("subsidised-daycare", "2016-05-02")]
    [InlineData("coordinating-office", "2016-05-02")]
    [InlineData("non-subsidised-daycare", "2019-04-01")]
    public void AnEffectiveDateLeftOut_IsTheFirstDayOfItsKind(string kind, string date)
    {
        var edited = new Edited().With("/components/0/kind", $"\"{kind}\"").Without("/components/0/effectiveDate");
        DocumentReader.Read(edited.Bytes).ShouldBeRead().Records.Components[0].EffectiveDate.ToString("yyyy-MM-dd").ShouldBe(date);
    }

    [Fact]
    public void AnOptionalMemberGiven_ReplacesTheValue_NullAndEmptyIncluded()
    {
        var edited = new Edited().With("/components/0/places", "null").With("/components/0/accessCode", "\"\"")
            .With("/children/0/emergencyContacts", "[]").With("/files/0/agreements/0/signedOn", "null");
        var records = DocumentReader.Read(edited.Bytes, Everything.Records()).ShouldBeRead().Records;
        records.Components[0].Places.ShouldBeNull();
        records.Components[0].AccessCode.ShouldBe(new AccessCode());
        records.Children[0].EmergencyContacts.ShouldBeEmpty();
        records.Agreements[0].SignedOn.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "700123")]
    [InlineData("0", "700123")]
    [InlineData("  ", "700123")]
    [InlineData("700999", "700999")]
    public void AnEmptyNecsg_NeverErasesOneGiven(string given, string expected)
    {
        var edited = new Edited().With("/children/0/necsg", $"\"{given}\"");
        DocumentReader.Read(edited.Bytes, Everything.Records()).ShouldBeRead().Records.Children[0].Necsg.Text.ShouldBe(expected);
    }

    [Fact]
    public void ADocument_MayReferToWhatIsKept()
    {
        var edited = new Edited().With("/components", "[]").With("/providers", "[]").With("/families", "[]").With("/children", "[]");
        DocumentReader.Read(edited.Bytes).ShouldBeRefusedAt(
            "/files/0/component", "/files/0/provider", "/files/0/family", "/files/0/child", "/closures/0/component", "/csssPeriods/0/component");
        var records = DocumentReader.Read(edited.Bytes, Everything.Records()).ShouldBeRead().Records;
        records.Components.ShouldBeEmpty();
        records.Files.ShouldBe(Everything.Records().Files);
    }

    [Fact]
    public void AnAgreementOfAnotherKeptFile_IsRefused()
    {
        var current = RecordSetBuilder.Ready().WithRow().Build();
        var taken = current.Agreements[1].Number;
        var document = Everything.Written(RecordSetBuilder.Ready().ChangeAgreement(agreement => agreement with { Number = taken }).Build());
        DocumentReader.Read(document).ShouldBeRead();
        DocumentReader.Read(document, current).ShouldBeRefusedAt("/files/0/agreements/0/number");
    }

    [Fact]
    public void AnotherOrganisationsName_IsRefused_OverRecordsOnly()
    {
        var document = Everything.Written(RecordSetBuilder.Ready().WithOrganisation("Garderie du Lac").Build());
        DocumentReader.Read(document, RecordSetBuilder.Ready().Build()).ShouldBeRefusedAt("/organisation/name");
        DocumentReader.Read(document, new RecordSetBuilder().Build()).ShouldBeRead().Records.Organisation.Name.ShouldBe("Garderie du Lac");
    }

    [Fact]
    public void AProviderMovedAwayFromItsKeptFile_IsRefused_UnlessTheFileMovesToo()
    {
        var current = RecordSetBuilder.ReadyOffice().WithComponent().Build();
        var moved = current with { Providers = [current.Providers[0] with { Component = "riviere-2" }], Files = [], Agreements = [] };
        DocumentReader.Read(Everything.Written(moved)).ShouldBeRead();
        DocumentReader.Read(Everything.Written(moved), current).ShouldBeRefusedAt("/providers/0/component");
        var both = moved with { Files = [current.Files[0] with { Component = "riviere-2" }] };
        DocumentReader.Read(Everything.Written(both), current).ShouldBeRead();
    }

    [Fact]
    public void WhatTheDocumentLacks_IsNotAmongItsRecords()
    {
        var current = RecordSetBuilder.Ready().WithRows(3).Build();
        var document = Everything.Written(RecordSetBuilder.Ready().Build());
        var records = DocumentReader.Read(document, current).ShouldBeRead().Records;
        records.Children.Count.ShouldBe(1);
        JsonNode.Parse(Everything.Written(records))!["children"]!.AsArray().Count.ShouldBe(1);
    }
}
