using Ponceau.Web.Print.Layout;

namespace Ponceau.Web.Print.Agreements;

/// <summary>How an agreement is set: as usual, or smaller where that spares a page.</summary>
/// <param name="Gap">Between two sections.</param>
public sealed record AgreementLook(TextStyle Title, TextStyle Heading, TextStyle Body, TextStyle Strong, TextStyle Label, TextStyle Small, double Gap)
{
    private const byte Quiet = 90;
    private const double LabelWidth = 72;

    /// <summary>From the usual one to the smallest that is read with ease.</summary>
    public static readonly IReadOnlyList<AgreementLook> All = [Of(9, 12.5, 10), Of(8.5, 11.5, 8), Of(8, 10.5, 6)];

    /// <summary>Blocks under a heading, with a line over it.</summary>
    public IEnumerable<Block> Section(string heading, params IEnumerable<Block> blocks) =>
    [
        new Space(Gap), new Rule(0.4, 150, staysWithNext: true), new Space(Gap / 2),
        new Paragraph(heading, Heading, staysWithNext: true), new Space(3),
        .. blocks,
    ];

    public Paragraph Text(string text) => new(text, Body);

    /// <summary>What something is called, and what it is.</summary>
    public Columns Fact(string label, params IEnumerable<string> lines) =>
        new([ColumnWidth.Points(LabelWidth), ColumnWidth.Share()], 6, [new Paragraph(label, Label), new Stack([.. lines.Select(Text)])]);

    private static AgreementLook Of(double size, double leading, double gap) => new(
        new TextStyle(Typeface.SemiBold, size * 1.9, leading * 1.9),
        new TextStyle(Typeface.SemiBold, size + 1, leading + 1),
        new TextStyle(Typeface.Regular, size, leading),
        new TextStyle(Typeface.SemiBold, size, leading),
        new TextStyle(Typeface.Regular, size, leading, Quiet),
        new TextStyle(Typeface.Regular, size - 1, leading - 1.5, Quiet),
        gap);
}
