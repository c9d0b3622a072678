using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Ponceau.Core.Records;
using Ponceau.Core.Rules;
using Ponceau.Web.Forms;
using Ponceau.Web.Pages.Children;
using Ponceau.Web.Pages.Lists;
using Ponceau.Web.Pages.Records;

namespace Ponceau.Web.Pages.Creation;

/// <summary>The first step: a child, or one who is there already.</summary>
public sealed class ChildModel(RecordServices services, Creations creations) : PickPage<Child>(services, creations)
{
    [BindProperty]
    public ChildForm Child { get; set; } = new();

    public override Step Step => Step.Child;

    public override string Here => WalkAddress.Child(FamilyNumber);

    public override string Leave => KnownFamily is { } family ? RecordAddress.Family(family.Number) : "/children";

    protected override bool MayOpen => ChildNumber is null && FileNumber is null;

    protected override string[] SubjectsOfStep => ["child"];

    protected override Child Blank { get; } = new() { Number = "" };

    protected override string FirstField => "child.lastName";

    protected override IReadOnlyList<PickLine> AtHand
    {
        get
        {
            var numbers = Snapshot.Records.Files.Where(file => file.Family == FamilyNumber).Select(file => file.Child).ToHashSet();
            return numbers.Count == 0 ? [] : WalkSearch.Children(Snapshot, line => numbers.Contains(line.Number), T);
        }
    }

    protected override IReadOnlyList<PickLine> Found(SearchWords words) => WalkSearch.Children(Snapshot, line => words.Find(line.Key), T);

    protected override bool Find(string number) => Snapshot.Records.Children.Any(child => child.Number == number);

    protected override string Next(string number) => WalkAddress.After(number, FamilyNumber);

    protected override Child Read(FieldReader reader) => Child.ToRecord(Blank, reader);

    protected override async Task<string> AddAsync(Child record) => (await Services.Store.AddAsync(record, By)).Number;

    protected override IEnumerable<Finding> FindingsOf(Child record) => Judge.OfChild(record, Snapshot.Records.Children, Today);

    protected override IReadOnlyList<LikelyLine> DoublesOf(Child record) => LikelyLines.Of(record, Snapshot, T);

    protected override bool ChangeForm()
    {
        if (!base.ChangeForm()) return false;
        if (Do == EditModel.AddContact) Child.EmergencyContacts.Add(new ContactForm());
        if (Do.StartsWith(EditModel.RemoveContact, StringComparison.Ordinal)
            && int.TryParse(Do[EditModel.RemoveContact.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && place < Child.EmergencyContacts.Count) Child.EmergencyContacts.RemoveAt(place);
        return true;
    }
}
