using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ponceau.Web;
using Ponceau.Web.Forms;

namespace Ponceau.BrowserTests.Pages.Specimens;

/// <summary>A form with each kind of field and each level of note; a birth date that is not one comes back.</summary>
public sealed class RecordModel(Texts texts) : PageModel
{
    [BindProperty]
    public ChildForm Child { get; set; } = new();

    [BindProperty]
    public ParentForm ParentB { get; set; } = new();

    [BindProperty]
    public AgreementForm Agreement { get; set; } = new();

    [BindProperty]
    public ComponentForm Component { get; set; } = new();

    public bool Saved { get; private set; }
    public bool Unread { get; private set; }

    public IReadOnlyList<Choice> Sexes { get; } = Choices.Sexes(texts);

    public IReadOnlyList<Choice> Statuses { get; } = Choices.Statuses(texts);

    [BindProperty]
    public string Do { get; set; } = "";

    public void OnGet()
    {
        Agreement.LayOutSchedule(Do);
        AddNotes();
    }

    public void OnPost()
    {
        var reader = new FieldReader(FieldNotes.Of(ViewData), texts);
        reader.Date("child.birthDate", Child.BirthDate);
        ModelState.Clear();
        Agreement.LayOutSchedule(Do);
        AddNotes();
        Unread = reader.HasFaults || Do.Length > 0;
        Saved = !Unread;
    }

    private void AddNotes()
    {
        var notes = FieldNotes.Of(ViewData);
        notes.Add("child.nirec", NoteLevel.Error, "The NIREC has 12 digits; it has 13. Read it again on the act of birth.");
        notes.Add("child.necsg", NoteLevel.Notice, "The ministry will assign a NECSG.");
        notes.Add("child.firstName", NoteLevel.Warning, "Another child has the same name and birth date.");
        notes.Add("child.status", NoteLevel.Held, "It waits for the postal code, since 2016-09-12.");
        notes.Add("parentB", NoteLevel.Error, "Parent B is the other parent of this child's other file. Leave parent B empty.");
        notes.Add("agreement.schedule", NoteLevel.Warning, "This schedule gives more than 20 days in 4 weeks.");
    }
}
