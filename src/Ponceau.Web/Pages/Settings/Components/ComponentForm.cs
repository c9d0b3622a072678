using System.Globalization;
using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.Web.Pages.Settings.Components;

/// <summary>A component as the form shows and sends it; its access code is never shown again.</summary>
public sealed class ComponentForm
{
    private static readonly Weekdays[] Days =
        [Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday];

    public string Name { get; set; } = "";
    public ComponentKind Kind { get; set; }
    public string Division { get; set; } = "";
    public string Installation { get; set; } = "";
    public string AccessCode { get; set; } = "";
    public string EffectiveDate { get; set; } = "";
    public string Places { get; set; } = "";
    public bool EveningCare { get; set; }
    public bool NightCare { get; set; }
    public List<string> OpenDays { get; set; } = [];
    public bool AcceptsTransitional { get; set; }
    public string Address { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Opens { get; set; } = "";
    public string Closes { get; set; } = "";

    public static ComponentForm From(Component component) => new()
    {
        Name = component.Name,
        Kind = component.Kind,
        Division = component.Division.Text,
        Installation = component.Installation.Text,
        EffectiveDate = DateText.Write(component.EffectiveDate),
        Places = component.Places?.ToString(CultureInfo.InvariantCulture) ?? "",
        EveningCare = component.EveningCare,
        NightCare = component.NightCare,
        OpenDays = [.. Days.Select((day, i) => (day, i)).Where(d => component.OpenDays.HasFlag(d.day)).Select(d => ScheduleForm.Days[d.i])],
        AcceptsTransitional = component.AcceptsTransitional,
        Address = component.Address,
        Phone = component.Phone,
        Opens = Time(component.Opens),
        Closes = Time(component.Closes),
    };

    /// <summary>An empty access code leaves the one that is kept.</summary>
    public Component ToRecord(Component kept, FieldReader reader) => kept with
    {
        Name = Name.Trim(),
        Kind = Kind,
        Division = DivisionNumber.FromInput(Division),
        Installation = InstallationNumber.FromInput(Installation),
        AccessCode = PastedText.Clean(AccessCode).Length == 0 ? null : Core.Records.AccessCode.FromInput(AccessCode),
        EffectiveDate = reader.Date("component.effectiveDate", EffectiveDate) ?? Component.DefaultEffectiveDate(Kind),
        Places = reader.WholeNumber("component.places", Places),
        EveningCare = EveningCare,
        NightCare = NightCare,
        OpenDays = Days.Where((_, i) => OpenDays.Contains(ScheduleForm.Days[i])).Aggregate(Weekdays.None, (all, day) => all | day),
        AcceptsTransitional = AcceptsTransitional,
        Address = Address.Trim(),
        Phone = Phone.Trim(),
        Opens = reader.Time("component.opens", Opens),
        Closes = reader.Time("component.closes", Closes),
    };

    private static string Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
}
