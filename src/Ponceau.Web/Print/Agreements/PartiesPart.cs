using System.Text.RegularExpressions;
using Ponceau.Core.Records;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Web.Print.Agreements;

/// <summary>Who agrees, the service and the parents, and for which child.</summary>
/// <remarks>The NIREC and the NECSG are left out: they serve the transmission, and are masked outside the child's file.</remarks>
internal sealed partial class PartiesPart(PrintedAgreement printed, Texts texts, AgreementLook look)
{
    public Block Block => new Together(new Columns([ColumnWidth.Share(), ColumnWidth.Share()], 24,
    [
        new Stack([.. Service(), new Space(look.Gap * 0.8), .. Child()]),
        new Stack([.. Parents()]),
    ]));

    private IEnumerable<Block> Service()
    {
        var component = printed.Component;
        var kind = texts[$"kind.{component.Kind}"];
        yield return Caption(texts["print.service"]);
        if (printed.Provider is { } provider)
        {
            yield return Name(provider.Name);
            yield return look.Text(texts["print.provider"]);
            yield return look.Text(texts["print.under", ("kind", kind), ("name", component.Name)]);
        }
        else
        {
            yield return Name(component.Name);
            yield return look.Text(kind);
        }

        foreach (var line in Given([.. Lines(component.Address), Unbroken(component.Phone), Opening(component)])) yield return look.Text(line);
        if (Given(Number("print.division", component.Division.Text), Number("print.installation", component.Installation.Text)).ToList() is { Count: > 0 } numbers)
            yield return new Paragraph(string.Join(" · ", numbers), look.Small);
    }

    private IEnumerable<Block> Child()
    {
        yield return Caption(texts["print.child"]);
        yield return Name(PaperName.Of(printed.Child));
        yield return look.Text(texts["print.born", ("date", PaperName.Day(printed.Child.BirthDate, texts))]);
    }

    private IEnumerable<Block> Parents()
    {
        yield return Caption(texts[printed.Family.ParentB is null ? "print.parent" : "print.parents"]);
        foreach (var line in Parent(printed.Family.ParentA, Address(printed.Family.Address))) yield return line;
        if (printed.Family.ParentB is not { } parentB) yield break;
        yield return new Space(look.Gap * 0.8);
        foreach (var line in Parent(parentB, [])) yield return line;
    }

    private IEnumerable<Block> Parent(Parent parent, IEnumerable<string> address) =>
    [
        Name(PaperName.Of(parent)),
        .. Given([Role(parent), .. address, Unbroken(parent.Phone), parent.Email]).Select(look.Text),
    ];

    private string Role(Parent parent) => Core.Records.Parent.Roles.Contains(parent.Role) ? texts[$"role.{parent.Role}"] : "";

    private IEnumerable<string> Address(Address address)
    {
        var province = address.Province == "QC" ? texts["print.quebec"] : address.Province;
        var town = address.City.Length == 0 ? "" : texts["print.town", ("city", address.City), ("province", province)];
        return [address.Line, $"{town} {Unbroken(address.PostalCode.Tidied)}".Trim()];
    }

    /// <summary>The town on a line of its own, where a comma parts it off; behind it stand at least a name and a postal code.</summary>
    private static string[] Lines(string address)
    {
        var text = Code().Replace(address, code => Unbroken(code.Value));
        var comma = text.Length < 16 ? -1 : text.LastIndexOf(", ", text.Length - 16, StringComparison.Ordinal);
        return comma < 0 ? [text] : [text[..(comma + 1)], text[(comma + 2)..]];
    }

    private string Opening(Component component)
    {
        // A home is open at hours of its own, not at those of the office.
        if (printed.Provider is not null) return "";
        var words = new CareWords(texts);
        var days = words.OpenDays(component.OpenDays);
        return component is { Opens: { } opens, Closes: { } closes }
            ? texts["print.hours", ("days", days), ("opens", CareWords.Time(opens)), ("closes", CareWords.Time(closes))]
            : days.Length == 0 ? "" : texts["print.open", ("days", days)];
    }

    private string Number(string key, string number) => number.Length == 0 ? "" : texts[key, ("number", number)];

    private Paragraph Caption(string text) => new(text, look.Label);

    private Paragraph Name(string name) => new(name.Length == 0 ? texts["print.blank"] : name, look.Strong);

    private static IEnumerable<string> Given(params IEnumerable<string> lines) => lines.Where(line => line.Length > 0);

    /// <summary>A telephone number or a postal code stands on one line.</summary>
    private static string Unbroken(string text) => text.Replace(' ', '\u00A0');

    [GeneratedRegex("[A-Za-z][0-9][A-Za-z] [0-9][A-Za-z][0-9]")]
    private static partial Regex Code();
}
