using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Ponceau.Web.Forms;

namespace Ponceau.Tests.Web;

public sealed class FieldTests
{
    [Theory]
    [InlineData("ParentA.Address.Line", "parentA.address.line")]
    [InlineData("Child.Nirec", "child.nirec")]
    [InlineData("Child.EmergencyContacts[1].Name", "child.emergencyContacts[1].name")]
    [InlineData("", "")]
    public void Anchor_IsTheFieldsNameInTheRules(string formName, string anchor) => FieldAnchor.Of(formName).ShouldBe(anchor);

    [Fact]
    public void AnchorInAList_HasTheTextsOfItsField() =>
        FieldAnchor.WithoutPlaces("child.emergencyContacts[1].name").ShouldBe("child.emergencyContacts.name");

    [Fact]
    public void Notes_AreThoseOfThePage()
    {
        var page = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary());
        FieldNotes.Of(page).Add("child.nirec", NoteLevel.Warning, "one");
        FieldNotes.Of(page).Add("child.sex", NoteLevel.Error, "two");

        FieldNotes.Of(new ViewDataDictionary(page)).On("child.nirec").ShouldBe([new Note(NoteLevel.Warning, "one")]);
        FieldNotes.Of(page).Errors.Select(error => error.Field).ShouldBe(["child.sex"]);
    }
}
