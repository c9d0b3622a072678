using Ponceau.Core.Records;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Core.Rules;

/// <summary>PAR: the parents, and the file that links them to a child.</summary>
internal static class ParentRules
{
    private const string SharedCustody = "Procedure, Garde Partagé, note importante";

    /// <summary>Parent A has a last name, a first name and a role.</summary>
    public static readonly Rule<FamilySubject> Par01 = new(
        "PAR-01", Level.Error, "parentA", "Procedure, Données qui seront envoyées; contract.md, section 3",
        static subject => !IsComplete(subject.Family.ParentA));

    /// <summary>Parent B, where one is given, has a last name, a first name and a role.</summary>
    public static readonly Rule<FamilySubject> Par02 = new(
        "PAR-02", Level.Error, "parentB", "Procedure, Données qui seront envoyées; contract.md, section 3",
        static subject => subject.Family.ParentB is { } parent && !IsComplete(parent));

    /// <summary>Parent A and parent B are not the same name.</summary>
    public static readonly Rule<FamilySubject> Par03 = new(
        "PAR-03", Level.Error, "parentB", "contract.md, CSG061E",
        static subject => NameKey.Of(subject.Family.ParentB) is { } name && name == NameKey.Of(subject.Family.ParentA));

    /// <summary>No file's parent B is parent A of another family's file for the child in the component.</summary>
    public static readonly Rule<FileSubject> Par06 = new(
        "PAR-06", Level.Error, "parentB", SharedCustody,
        static subject => subject.OtherParentsFile is not null,
        static subject => [new("file", subject.OtherParentsFile!.Number.Text)]);

    /// <summary>A file of a coordinating office names its provider.</summary>
    public static readonly Rule<FileSubject> Par07 = new(
        "PAR-07", Level.Error, "file.provider", "Procedure, 1 Configuration, note concernant les bureaux coordonnateurs; contract.md, CSG091E",
        static subject => subject.Component.Kind == ComponentKind.CoordinatingOffice && string.IsNullOrEmpty(subject.File.Provider));

    /// <summary>The file number is 8 digits.</summary>
    public static readonly Rule<FileSubject> Par08 = new(
        "PAR-08", Level.Error, "file.number", "Procedure, Numéro du dossier parent-enfant absent ou invalide; data.md, section 2",
        static subject => !subject.File.Number.IsWellFormed,
        static subject => [new("number", subject.File.Number.Text)]);

    /// <summary>Where a child has files of two families in one component, parent B is empty; silent where PAR-06 fires.</summary>
    public static readonly Rule<FileSubject> Par09 = new(
        "PAR-09", Level.Warning, "parentB", SharedCustody,
        static subject => subject.TwoFamilies && subject.Family.ParentB is not null && subject.OtherParentsFile is null);

    public static readonly Rule<FamilySubject>[] OfFamily = [Par01, Par02, Par03];

    public static readonly Rule<FileSubject>[] OfFile = [Par06, Par07, Par08, Par09];

    private static bool IsComplete(Parent parent) =>
        !PlainText.IsBlank(parent.LastName) && !PlainText.IsBlank(parent.FirstName) && Parent.Roles.Contains(parent.Role);
}
