using System.Text.Json.Serialization;
using Ponceau.Core.Records;
using Ponceau.Core.Rules.Reading;

namespace Ponceau.Web.Pages.Families;

/// <summary>A parent as the form shows and sends it.</summary>
public class ParentForm
{
    public string LastName { get; set; } = "";
    public string FirstName { get; set; } = "";
    public string Role { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Email { get; set; } = "";

    public Parent ToRecord() => new()
    {
        LastName = PastedText.Clean(LastName),
        FirstName = PastedText.Clean(FirstName),
        Role = Role,
        Phone = PastedText.Clean(Phone),
        Email = PastedText.Clean(Email),
    };

    public static ParentForm From(Parent? parent) => From<ParentForm>(parent ?? new Parent());

    protected static T From<T>(Parent parent)
        where T : ParentForm, new() => new()
    {
        LastName = parent.LastName,
        FirstName = parent.FirstName,
        Role = parent.Role,
        Phone = parent.Phone,
        Email = parent.Email,
    };
}

/// <summary>Parent A, with the address and the language of the family.</summary>
public sealed class ParentAForm : ParentForm
{
    public AddressForm Address { get; set; } = new();
    public string Language { get; set; } = "fr";

    public static ParentAForm From(Family family)
    {
        var form = From<ParentAForm>(family.ParentA);
        form.Address = AddressForm.From(family.Address);
        form.Language = family.Language;
        return form;
    }
}

/// <summary>An address as the form shows and sends it.</summary>
public sealed class AddressForm
{
    /// <summary>Puts the apartment to the end of the line (ADR-02).</summary>
    public const string MoveApartment = "move-apartment";

    /// <summary>Takes the postal code that was most likely meant (ADR-05).</summary>
    public const string TakePostalCode = "take-postal-code";

    public string Line { get; set; } = "";
    public string City { get; set; } = "";
    public string Province { get; set; } = "";
    public string PostalCode { get; set; } = "";

    /// <summary>The line with the apartment at its end; null where it does not stand first.</summary>
    [JsonIgnore]
    public string? MovedApartment => new AddressLine(PastedText.Clean(Line)) is { ApartmentFirst: true } line ? line.WithApartmentLast : null;

    /// <summary>The postal code that was most likely meant; null where there is nothing to propose.</summary>
    [JsonIgnore]
    public string? MeantPostalCode => Core.Records.PostalCode.FromInput(PostalCode).Meant?.Text;

    /// <summary>Does what a button beside a field proposes; false where the button is another.</summary>
    public bool Apply(string button)
    {
        if (button == MoveApartment) Line = MovedApartment ?? Line;
        if (button == TakePostalCode) PostalCode = MeantPostalCode ?? PostalCode;
        return button is MoveApartment or TakePostalCode;
    }

    public static AddressForm From(Address address) => new()
    {
        Line = address.Line,
        City = address.City,
        Province = address.Province,
        PostalCode = address.PostalCode.Text,
    };

    /// <summary>A well-formed postal code is kept tidied: <c>A1A 1A1</c>.</summary>
    public Address ToRecord() => new()
    {
        Line = PastedText.Clean(Line),
        City = PastedText.Clean(City),
        Province = PastedText.Clean(Province),
        PostalCode = Core.Records.PostalCode.FromInput(Core.Records.PostalCode.FromInput(PostalCode).Tidied),
    };
}
