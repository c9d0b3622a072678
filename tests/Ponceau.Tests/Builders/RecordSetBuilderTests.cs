using Ponceau.Core.Rules;
using Ponceau.TestData;

namespace Ponceau.Tests.Builders;

public class RecordSetBuilderTests
{
    [Fact]
    public void OfValidRecords_NoRuleHasAnythingToSay()
    {
        var records = RecordSetBuilder.ReadyOffice()
            .WithComponent().WithRows(50).WithAgreement().WithClosures().WithCsssPeriods().Build();
        var components = Judge.Of(records, Valid.Today).Components;
        components.SelectMany(component => component.Findings).ShouldBeEmpty();
        components.SelectMany(component => component.Rows).SelectMany(row => row.Findings).ShouldBeEmpty();
        components.SelectMany(component => component.Closures.Concat(component.CsssPeriods)).SelectMany(set => set.Findings).ShouldBeEmpty();
        components.SelectMany(component => component.Rows).Count(row => row.Outcome == Outcome.Ready).ShouldBe(52);
    }

    [Fact]
    public void TheSameSteps_MakeTheSameRecords() =>
        RecordSetBuilder.Ready().WithRows(50).Build().Children.ShouldBe(RecordSetBuilder.Ready().WithRows(50).Build().Children);

    [Fact]
    public void WhatIsAdded_BelongsToTheLastOnes()
    {
        var records = RecordSetBuilder.ReadyOffice().WithComponent().WithRow().Build();
        records.Files.Select(file => (file.Component, file.Provider, file.Family, file.Child)).ShouldBe(
            [("riviere-1", "rsg-1", "00000001", "00000001"), ("riviere-2", null, "00000002", "00000002")]);
        records.Agreements.Select(agreement => agreement.File).ShouldBe(records.Files.Select(file => file.Number));
    }

    [Fact]
    public void AFilesSecondAgreement_StartsAfterTheFirst()
    {
        var agreements = RecordSetBuilder.Ready().WithAgreement().Build().Agreements;
        agreements[1].Start.ShouldBe(agreements[0].End?.AddDays(1));
    }

    [Fact]
    public void ManyChildren_AreAllDifferent_AndWellFormed()
    {
        var children = RecordSetBuilder.Ready().WithRows(1000).Build().Children;
        children.Select(child => (child.LastName, child.FirstName, child.BirthDate)).ShouldBeUnique();
        children.Select(child => child.Nirec).ShouldBeUnique();
        children.ShouldAllBe(child => child.Nirec.IsWellFormed);
    }

    [Fact]
    public void TheLastOne_CanBeChanged()
    {
        var records = RecordSetBuilder.Ready().ChangeChild(child => child with { Sex = "Z" }).Build();
        records.Children.Single().Sex.ShouldBe("Z");
        records.Components.Single().ShouldBe(Valid.Component());
    }
}
