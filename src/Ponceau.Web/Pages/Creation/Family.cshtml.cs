using Microsoft.AspNetCore.Mvc;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Families;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Creation;

/// <summary>The second step: the parents, or a family that is there already.</summary>
public sealed class FamilyModel(RecordServices services, Creations creations) : PickPage<Family>(services, creations)
{
    [BindProperty]
    public ParentAForm ParentA { get; set; } = ParentAForm.From(new Family { Number = "" });

    [BindProperty]
    public ParentForm ParentB { get; set; } = new();

    [BindProperty]
    public bool HasParentB { get; set; }

    public override Step Step => Step.Family;

    public override string Here => WalkAddress.Family(ChildNumber);

    public override string Leave => KnownChild is { } child ? RecordAddress.Child(child.Number) : "/families";

    protected override bool MayOpen => FamilyNumber is null && FileNumber is null;

    protected override string[] SubjectsOfStep => ["parentA", "parentB"];

    protected override Family Blank { get; } = new() { Number = "" };

    protected override string FirstField => "parentA.lastName";

    protected override IReadOnlyList<PickLine> AtHand
    {
        get
        {
            var numbers = Snapshot.Records.Files.Where(file => file.Child == ChildNumber).Select(file => file.Family).ToHashSet();
            return numbers.Count == 0 ? [] : WalkSearch.Families(Snapshot, line => numbers.Contains(line.Number), T);
        }
    }

    protected override IReadOnlyList<PickLine> Found(SearchWords words) => WalkSearch.Families(Snapshot, line => words.Find(line.Key), T);

    protected override bool Find(string number) => Snapshot.Records.Families.Any(family => family.Number == number);

    protected override string Next(string number) => WalkAddress.After(ChildNumber, number);

    /// <summary>A parent B of whom nothing is written is none.</summary>
    protected override Family Read(FieldReader reader) => new()
    {
        Number = "",
        ParentA = ParentA.ToRecord(),
        Address = ParentA.Address.ToRecord(),
        Language = ParentA.Language is "en" ? "en" : "fr",
        ParentB = HasParentB && ParentB.ToRecord() is var written && written != new Parent() ? written : null,
    };

    protected override async Task<string> AddAsync(Family record) => (await Services.Store.AddAsync(record, By)).Number;

    protected override IEnumerable<Finding> FindingsOf(Family record) => Judge.OfFamily(record, Today);

    protected override IReadOnlyList<LikelyLine> DoublesOf(Family record) => LikelyLines.Of(record, Snapshot, T);

    protected override bool ChangeForm()
    {
        if (!base.ChangeForm()) return false;
        if (ParentA.Address.Apply(Do)) return true;
        HasParentB = Do == EditModel.AddParentB || (HasParentB && Do != EditModel.RemoveParentB);
        if (!HasParentB) ParentB = new ParentForm();
        return true;
    }
}
