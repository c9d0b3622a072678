using Ponceau.Core.Records;
using Ponceau.Web.Forms;

namespace Ponceau.BrowserTests.Pages.Specimens;

public sealed class ChildForm
{
    public string LastName { get; set; } = "Caron";
    public string FirstName { get; set; } = "Florence";
    public string BirthDate { get; set; } = "2014-12-30";
    public string Sex { get; set; } = "F";
    public bool BornOutsideQuebec { get; set; }
    public string Nirec { get; set; } = "120141230123";
    public string Necsg { get; set; } = "";
    public string Status { get; set; } = "Active";
}

public sealed class ParentForm
{
    public string LastName { get; set; } = "Roy";
}

public sealed class AgreementForm
{
    public string Note { get; set; } = "";
    public bool Ecp { get; set; }
    public bool EcpRecommendation { get; set; }
    public bool SeasonalJustification { get; set; }
    public ScheduleForm Schedule { get; set; } = ScheduleForm.From(new Schedule(Week.MondayToFriday(Slots.Day), new Week().With(0, Slots.AM)), Slots.Day | Slots.Evening);

    /// <summary>For a component that gives evening care.</summary>
    public void LayOutSchedule(string act)
    {
        Schedule.LayOut(new Component { Id = "riviere-1", EveningCare = true }, Ecp, EcpRecommendation, SeasonalJustification);
        Schedule.Apply(act);
    }
}

public sealed class ComponentForm
{
    public string AccessCode { get; set; } = "a-code-that-is-never-shown-again-01";
    public string Division { get; set; } = "11112222";
}
