using System.Globalization;
using System.Text;
using Ponceau.Core.Interchange;

namespace Ponceau.Tests.Interchange;

/// <summary>Every member of every object: lacking, of another type, unknown, given twice.</summary>
public class MemberTests
{
    public MemberTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-CA");

    // data.md, section 2: what may be left out.
    private static readonly string[] Optional =
    [
        "asOf", "providers", "closures", "csssPeriods", "accessCode", "effectiveDate", "places", "eveningCare", "nightCare", "openDays",
        "acceptsTransitional", "phone", "email", "language", "emergencyContacts", "group", "endKind", "noticeDate", "ecpRecommendation",
        "seasonalJustification", "signedOn", "infant", "infantLastDay", "opens", "closes", "arrives", "leaves", "dailyRateCents", "note",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ];

    public static TheoryData<string> RequiredMembers => [.. Edited.MembersOf(Everything.Document()).Where(pointer => !MayBeLeftOut(pointer))];

    public static TheoryData<string> OptionalMembers => [.. Edited.MembersOf(Everything.Document()).Where(MayBeLeftOut)];

    public static TheoryData<string> Members => [.. Edited.MembersOf(Everything.Document())];

    public static TheoryData<string> Objects => [.. Edited.ObjectsOf(Everything.Document())];

    [Theory]
    [MemberData(nameof(RequiredMembers))]
    public void ARequiredMemberLeftOut_IsRefusedAtItsPlace(string pointer)
    {
        var faults = DocumentReader.Read(new Edited().Without(pointer).Bytes).Faults;
        faults[0].Pointer.ShouldBe(pointer);
        faults[0].Message.ShouldContain($"«\u00A0{pointer.Split('/')[^1]}\u00A0»");
        if (!IsReferredTo(pointer)) faults.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(OptionalMembers))]
    public void AnOptionalMemberLeftOut_IsRead(string pointer)
    {
        var edited = new Edited().Without(pointer);
        if (pointer == "/providers") edited.With("/files/0/provider", "null");
        DocumentReader.Read(edited.Bytes).ShouldBeRead();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void AMemberOfAnotherType_IsRefusedAtItsPlace(string pointer)
    {
        foreach (var json in (string[])["[[]]", "{\"a\":1}", "7.5"])
        {
            var faults = DocumentReader.Read(new Edited().With(pointer, json).Bytes).Faults;
            faults.ShouldNotBeEmpty();
            faults[0].Pointer.ShouldStartWith(pointer);
            if (json == "7.5") faults[0].Pointer.ShouldBe(pointer);
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void AnUnknownMember_IsRefusedWithItsPathAndName(string pointer)
    {
        var fault = DocumentReader.Read(new Edited().With($"{pointer}/sin", "\"046 454 286\"").Bytes).ShouldBeRefusedAt($"{pointer}/sin").Single();
        fault.Message.ShouldContain("«\u00A0sin\u00A0»");
        fault.Message.ShouldNotContain("046");
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void AMemberGivenTwice_IsRefusedWithItsPath(string pointer)
    {
        var member = Edited.MembersOf(Everything.Document()).First(each => each.StartsWith($"{pointer}/", StringComparison.Ordinal));
        var first = member.Split('/')[pointer.Split('/').Length];
        var text = new Edited().With($"{pointer}/@", "0").Text.Replace("\"@\":0", $"\"{first}\":{{\"deep\":[1,2]}}");
        DocumentReader.Read(Encoding.UTF8.GetBytes(text)).ShouldBeRefusedAt($"{pointer}/{first}");
    }

    [Fact]
    public void AMembersName_IsEscapedInThePointer_AndCutInTheMessage()
    {
        var name = $"a/b~c{new string('d', 50)}";
        var text = new Edited().With("/organisation/@", "0").Text.Replace("\"@\"", $"\"{name}\"");
        var fault = DocumentReader.Read(Encoding.UTF8.GetBytes(text)).ShouldBeRefusedAt($"/organisation/a~1b~0c{new string('d', 50)}").Single();
        fault.Message.ShouldContain($"a/b~c{new string('d', 35)}…");
        fault.Message.ShouldNotContain(new string('d', 36));
    }

    private static bool MayBeLeftOut(string pointer) =>
        Optional.Contains(pointer.Split('/')[^1]) || pointer is "/components/0/address" or "/components/1/address";

    // Without it, what refers to it is refused as well.
    private static bool IsReferredTo(string pointer) =>
        pointer is "/components" or "/families" or "/children" || pointer.EndsWith("/id", StringComparison.Ordinal) ||
        pointer is "/providers/0/component" or "/families/0/number" or "/children/0/number" or "/files/0/component";
}
