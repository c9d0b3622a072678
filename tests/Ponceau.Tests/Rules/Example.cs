using Ponceau.Core.Records;
using Ponceau.TestData;

namespace Ponceau.Tests.Rules;

/// <summary>Records on which a rule fires, and records close to them on which it does not.</summary>
internal sealed record Example(RecordSetBuilder Fires, RecordSetBuilder Passes)
{
    public static Example OfComponent(Func<Component, Component> fires, Func<Component, Component> passes) =>
        new(RecordSetBuilder.Ready().ChangeComponent(fires), RecordSetBuilder.Ready().ChangeComponent(passes));

    public static Example OfChild(Func<Child, Child> fires, Func<Child, Child> passes) =>
        new(RecordSetBuilder.Ready().ChangeChild(fires), RecordSetBuilder.Ready().ChangeChild(passes));

    public static Example OfFamily(Func<Family, Family> fires, Func<Family, Family> passes) =>
        new(RecordSetBuilder.Ready().ChangeFamily(fires), RecordSetBuilder.Ready().ChangeFamily(passes));

    public static Example OfLine(string fires, string passes) =>
        OfAddress(address => address with { Line = fires }, address => address with { Line = passes });

    public static Example OfPostalCode(string fires, string passes) =>
        OfAddress(address => address with { PostalCode = PostalCode.FromInput(fires) }, address => address with { PostalCode = PostalCode.FromInput(passes) });

    public static Example OfAddress(Func<Address, Address> fires, Func<Address, Address> passes) =>
        OfFamily(family => family with { Address = fires(family.Address) }, family => family with { Address = passes(family.Address) });

    public static Example OfAgreement(Func<Agreement, Agreement> fires, Func<Agreement, Agreement> passes) =>
        new(RecordSetBuilder.Ready().ChangeAgreement(fires), RecordSetBuilder.Ready().ChangeAgreement(passes));

    /// <summary>One closure more in a year whose holidays are listed: 2016-10-13, a Thursday, AM and PM, planned.</summary>
    public static Example OfClosure(Func<Closure, Closure> fires, Func<Closure, Closure> passes) =>
        new(RecordSetBuilder.Ready().WithClosures(set => Sets.And(set, fires)), RecordSetBuilder.Ready().WithClosures(set => Sets.And(set, passes)));

    /// <summary>The period of a valid set changed.</summary>
    public static Example OfPeriod(Func<CsssPeriod, CsssPeriod> fires, Func<CsssPeriod, CsssPeriod> passes) =>
        new(RecordSetBuilder.Ready().WithCsssPeriods(set => Sets.Of(set, fires)), RecordSetBuilder.Ready().WithCsssPeriods(set => Sets.Of(set, passes)));
}
