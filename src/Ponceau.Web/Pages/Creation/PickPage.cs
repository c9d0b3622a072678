using Microsoft.AspNetCore.Mvc;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Creation;

/// <summary>
/// A step at which a person is typed: somebody who is there already can be searched for and chosen, and likely doubles are shown while typing.
/// Nobody is made twice before the user has said that it is another person.
/// </summary>
public abstract class PickPage<TRecord>(RecordServices services, Creations creations) : WalkPage<TRecord>(services, creations), IPickPage
    where TRecord : class
{
    /// <summary>The button that says that it is another person.</summary>
    public const string Other = "other";

    [BindProperty]
    public string Search { get; set; } = "";

    /// <summary>The doubles of which the user has said that they are other people, by number.</summary>
    [BindProperty]
    public string Others { get; set; } = "";

    /// <summary>The doubles that the page shows already.</summary>
    [BindProperty]
    public string Shown { get; set; } = "";

    public IReadOnlyList<PickLine> Offered { get; private set; } = [];

    public LikelyView Doubles { get; private set; } = null!;

    public async Task<IActionResult> OnPostSearchAsync(CancellationToken stop)
    {
        if (await OpenAsync(stop) is { } elsewhere) return elsewhere;
        Begin();
        return Page();
    }

    /// <summary>The doubles of what is typed so far; nothing where they are those that are shown.</summary>
    public async Task<IActionResult> OnPostDoublesAsync(CancellationToken stop)
    {
        if (await OpenAsync(stop) is { } elsewhere) return elsewhere;
        var view = new LikelyView(Step, DoublesOf(Read(new Forms.FieldReader(Notes, T))));
        return view.Shown == Shown ? StatusCode(204) : Partial("_Doubles", view);
    }

    /// <summary>What answers a search.</summary>
    protected abstract IReadOnlyList<PickLine> Found(SearchWords words);

    /// <summary>What is close at hand before a search: the children of the family, the families of the child.</summary>
    protected abstract IReadOnlyList<PickLine> AtHand { get; }

    protected abstract IReadOnlyList<LikelyLine> DoublesOf(TRecord record);

    /// <summary>The record as it is typed, as far as it can be read.</summary>
    protected TRecord Typed => Read(new Forms.FieldReader(new Forms.FieldNotes(), T));

    protected override void Begin() => Offer();

    protected override bool ChangeForm() => Do != Other;

    /// <summary>A record in which nothing is written: it is not worth a number.</summary>
    protected abstract TRecord Blank { get; }

    /// <summary>The field at which writing begins.</summary>
    protected abstract string FirstField { get; }

    protected override bool MaySave(TRecord record)
    {
        if (record.Equals(Blank))
        {
            Notes.Add(FirstField, Forms.NoteLevel.Error, T[$"create.blank.{Step}"]);
            return false;
        }

        var doubles = DoublesOf(record);
        if (Do == Other) Others = string.Join(' ', doubles.Select(line => line.Number));
        var known = Others.Split(' ');
        var asked = doubles.Where(line => line.IsStrong && !known.Contains(line.Number)).ToList();
        Doubles = new LikelyView(Step, doubles, IsAsked: asked.Count > 0);
        return asked.Count == 0;
    }

    protected override void Return() => Offer();

    private void Offer()
    {
        var words = new SearchWords(Search);
        Offered = words.IsEmpty ? AtHand : Found(words);
        Doubles ??= new LikelyView(Step, IsTyped ? DoublesOf(Typed) : []);
    }
}
