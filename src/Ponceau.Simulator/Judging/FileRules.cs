using System.Text.RegularExpressions;
using Ponceau.Contract.Messages;
using Ponceau.Simulator.Catalogue;
using Ponceau.Simulator.Store;

namespace Ponceau.Simulator.Judging;

/// <summary>What the ministry finds wrong in a file: its number, provider, parents, address and child (contract.md, section 6).</summary>
internal sealed partial class FileRules(Register register, bool isStrict)
{
    private static readonly string[] Roles = ["mother", "father", "parent", "guardian"];

    public IEnumerable<Situation> Of(SubmittedFile file, Component component, DateOnly today) =>
        OfNumbers(file, component).Concat(OfParents(file)).Concat(OfAddress(file.ParentA.Address)).Concat(OfChild(file.Child, today));

    private static IEnumerable<Situation> OfNumbers(SubmittedFile file, Component component)
    {
        if (!Reading.IsNumber(file.FileNumber, 8)) yield return Situation.Number;
        if (component.IsCoordinatingOffice && (file.Provider is null || Reading.IsBlank(file.Provider.Id))) yield return Situation.Provider;
    }

    private static IEnumerable<Situation> OfParents(SubmittedFile file)
    {
        var a = file.ParentA;
        if (IsIncomplete(a.LastName, a.FirstName, a.Role)) yield return Situation.ParentA;
        if (file.ParentB is not { } b) yield break;
        if (IsIncomplete(b.LastName, b.FirstName, b.Role)) yield return Situation.ParentB;
        else if (SameName(a.LastName, b.LastName) && SameName(a.FirstName, b.FirstName)) yield return Situation.ParentB;
    }

    private static IEnumerable<Situation> OfAddress(SubmittedAddress address)
    {
        var line = address.Line ?? "";
        var apartmentFirst = ApartmentFirst().Match(line) is { Success: true } match && line[(match.Index + match.Length)..].Any(char.IsLetter);
        if (Reading.IsBlank(line) || Reading.IsBlank(address.City) || apartmentFirst || PostOfficeBox().IsMatch(WithoutAccents(line)))
            yield return Situation.Address;
        if (!PostalCode().IsMatch((address.PostalCode ?? "").ToUpperInvariant())) yield return Situation.PostalCode;
    }

    private IEnumerable<Situation> OfChild(SubmittedChild child, DateOnly today)
    {
        if (!Reading.IsPersonName(child.LastName) || !Reading.IsPersonName(child.FirstName)) yield return Situation.ChildName;
        if (Reading.Date(child.BirthDate) is not { } birth || birth > today) yield return Situation.BirthDate;
        if (child.Sex is not ("F" or "M" or "X")) yield return Situation.Sex;
        if (child.Nirec is null && !child.BornOutsideQuebec) yield return Situation.NirecMissing;
        if (child.Nirec is not null && !Reading.IsNumber(child.Nirec, 13)) yield return Situation.NirecMalformed;
        if (child.Necsg is { } necsg and not "0" && (!necsg.All(char.IsAsciiDigit) || !register.KnowsNecsg(necsg))) yield return Situation.NecsgUnknown;
        foreach (var found in OfRegister(child)) yield return found;
    }

    private IEnumerable<Situation> OfRegister(SubmittedChild child)
    {
        if (!Reading.IsNumber(child.Nirec, 13)) yield break;
        if (register.FindBirth(child.Nirec!) is not { } act)
        {
            if (isStrict) yield return Situation.NirecMalformed;
            yield break;
        }
        var birthDiffers = Reading.Date(child.BirthDate) is { } birth && birth != Reading.Date(act.BirthDate);
        var sexDiffers = child.Sex is "F" or "M" or "X" && child.Sex != act.Sex;
        if (birthDiffers || sexDiffers) yield return Situation.RegisterBirthOrSex;
        if (!SameName(child.LastName, act.LastName) || !SameName(child.FirstName, act.FirstName)) yield return Situation.RegisterName;
    }

    private static bool IsIncomplete(string? last, string? first, string? role) =>
        Reading.IsBlank(last) || Reading.IsBlank(first) || !Roles.Contains(role);

    private static bool SameName(string? one, string? other) => Reading.Name(one) == Reading.Name(other);

    private static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormD)
            .Where(c => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark));

    [GeneratedRegex(@"^\s*([0-9]+[A-Za-z]?|[A-Za-z][0-9]*)\s*-\s*[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex ApartmentFirst();

    [GeneratedRegex(@"\b(case\s+postale|boite\s+postale|succursale)\b|\bp\.?\s?o\.?\s*box\b|\b(c\.?\s?p|b\.?\s?p)\.?\s*[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostOfficeBox();

    [GeneratedRegex(@"\A[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ -]?[0-9][ABCEGHJ-NPRSTV-Z][0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex PostalCode();
}
