using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ponceau.Core.Interchange;
using Ponceau.TestData;

namespace Ponceau.Tests.Interchange;

public class ReferenceTests
{
    public ReferenceTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-CA");

    [Theory]
    [InlineData("/providers/0/component", "UnknownComponent")]
    [InlineData("/files/0/component", "UnknownComponent")]
    [InlineData("/files/0/provider", "UnknownProvider")]
    [InlineData("/files/0/family", "UnknownFamily")]
    [InlineData("/files/0/child", "UnknownChild")]
    [InlineData("/closures/0/component", "UnknownComponent")]
    [InlineData("/csssPeriods/0/component", "UnknownComponent")]
    public void AReferenceToNothing_IsRefusedAtItsPlace(string pointer, string sentence)
    {
        var faults = DocumentReader.Read(new Edited().With(pointer, "\"nobody\"").Bytes).Faults;
        faults.ShouldContain(new Fault(pointer, Sentences.French(sentence)));
        // A file of another component, or whose provider is of another, names another component's provider as well.
        faults.Where(fault => fault.Pointer != pointer).ShouldAllBe(fault => fault.Pointer == "/files/0/provider");
    }

    [Fact]
    public void AnotherComponentsProvider_IsRefused()
    {
        var records = RecordSetBuilder.ReadyOffice().WithComponent().Build();
        var moved = records with { Files = [records.Files[0] with { Component = "riviere-2" }] };
        DocumentReader.Read(Everything.Written(moved)).ShouldBeRefusedAt("/files/0/provider").Single().Message.ShouldBe(Sentences.French("ProviderOfAnother"));
    }

    [Theory]
    [InlineData("/components/0", "/components/2/id")]
    [InlineData("/providers/0", "/providers/1/id")]
    [InlineData("/families/0", "/families/1/number")]
    [InlineData("/children/0", "/children/1/number")]
    [InlineData("/files/0/agreements/0", "/files/0/agreements/1/number")]
    [InlineData("/closures/0", "/closures/1")]
    [InlineData("/csssPeriods/0", "/csssPeriods/1")]
    public void ANumberGivenTwice_IsRefusedTheSecondTime(string given, string refused) =>
        DocumentReader.Read(new Edited().Again(given).Bytes).ShouldBeRefusedAt(refused);

    [Fact]
    public void AFileGivenTwice_IsRefusedWithItsAgreements() =>
        DocumentReader.Read(new Edited().Again("/files/0").Bytes).ShouldBeRefusedAt("/files/1/number", "/files/1/agreements/0/number");

    [Fact]
    public void TheSameNumberOfTwoNouns_IsRead() =>
        DocumentReader.Read(Everything.Written(RecordSetBuilder.Ready().Build())).ShouldBeRead().Records.Files[0].Number.Text.ShouldBe("00000001");

    [Fact]
    public void WhatRefersStandingBeforeWhatItRefersTo_IsRead()
    {
        var reversed = new JsonObject();
        foreach (var (name, value) in JsonNode.Parse(Everything.Document())!.AsObject().Reverse()) reversed[name] = value?.DeepClone();
        DocumentReader.Read(Encoding.UTF8.GetBytes(reversed.ToJsonString())).ShouldBeRead().Records.ShouldHoldTheSame(Everything.Records());
    }

    [Fact]
    public void ALackingNumber_IsNotAlsoRefusedAsGivenTwice() =>
        DocumentReader.Read(new Edited().Again("/families/0").Without("/families/0/number").Without("/families/1/number")
            .With("/files", "[]").Bytes).ShouldBeRefusedAt("/families/0/number", "/families/1/number");
}
