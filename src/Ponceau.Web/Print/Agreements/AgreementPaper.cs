using Ponceau.Core.Records;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Web.Print.Agreements;

/// <summary>The paper of one agreement: a summary to attach to the form that both sign.</summary>
internal sealed class AgreementPaper(PrintedAgreement printed, DateOnly today)
{
    private readonly Texts _texts = new(printed.Language);

    public SheetSection Section => new()
    {
        Language = printed.Language,
        Bookmark = $"{Number} {Child}".Trim(),
        Head = $"{_texts["print.number", ("number", Number)]} · {Child}",
        Foot = _texts["print.foot", ("number", Number), ("file", printed.File.Number.Text), ("date", today)],
        PageOf = (page, count) => _texts["print.page", ("page", page), ("count", count)],
        Body = Body,
    };

    private string Number => printed.Agreement.Number.Text;

    private string Child => PaperName.Of(printed.Child);

    /// <summary>Set smaller where that brings it on one page; else as usual, over as many as it takes.</summary>
    private Stack Body => AgreementLook.All.Select(BodyIn).FirstOrDefault(Sheet.FitsOnePage) ?? BodyIn(AgreementLook.All[0]);

    private Stack BodyIn(AgreementLook look)
    {
        var terms = new TermsPart(printed, _texts, look);
        return new Stack(
        [
            .. Title(look),
            .. look.Section(_texts["print.parties"], new PartiesPart(printed, _texts, look).Block),
            .. look.Section(_texts["print.care.title"], new CarePart(printed, _texts, look).Blocks),
            .. look.Section(_texts["print.closures"], new ClosuresPart(printed, _texts, look).Blocks),
            .. terms.Cost,
            .. terms.Ending,
            .. terms.Note,
            .. look.Section(_texts["print.signatures"], new Together(new Stack([.. Signatures(look)]))),
        ]);
    }

    private IEnumerable<Block> Title(AgreementLook look) =>
    [
        new Columns([ColumnWidth.Share(3), ColumnWidth.Share()], 12,
        [
            new Paragraph(_texts["print.title"], look.Title),
            new Stack([new Space(look.Title.Leading - look.Body.Leading - 3), new Paragraph(_texts["print.number", ("number", Number)], look.Body, TextAlign.Right)]),
        ]),
        new Space(2),
        new Paragraph(_texts[About], look.Label),
    ];

    /// <summary>
    /// CPE and subsidised daycares must use the ministry's form, a home childcare provider may use another one; nothing of the kind is said of a
    /// daycare that is not subsidised.
    /// </summary>
    private string About => printed.Component.Kind switch
    {
        ComponentKind.Cpe or ComponentKind.SubsidisedDaycare => "print.about.prescribed",
        ComponentKind.CoordinatingOffice => "print.about.home",
        ComponentKind.NonSubsidisedDaycare => "print.about.signed",
    };

    private IEnumerable<Block> Signatures(AgreementLook look)
    {
        if (printed.Agreement.SignedOn is { } signed) yield return look.Text(_texts["print.signedOn", ("date", signed)]);
        var service = printed.Provider is { } provider
            ? _texts["print.sign.provider", ("name", provider.Name)]
            : _texts["print.sign.service", ("name", printed.Component.Name)];
        yield return new SignatureLines(
        [
            new Signature(_texts["print.sign.parent", ("name", PaperName.Of(printed.Family.ParentA))], _texts["print.date"]),
            new Signature(service, _texts["print.date"]),
        ], look.Small);
    }
}
