using System.Diagnostics;
using Ponceau.TestData;
using Ponceau.Web.Print.Agreements;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Tests.Web.Print;

public sealed class AgreementSheetTests
{
    private static readonly Dictionary<string, Func<RecordSetBuilder>> Samples = new()
    {
        ["usual"] = AgreementSamples.Usual,
        ["one-week"] = AgreementSamples.OneWeek,
        ["nights"] = AgreementSamples.Nights,
        ["long-names"] = AgreementSamples.LongNames,
        ["english"] = AgreementSamples.English,
        ["conditions"] = AgreementSamples.Conditions,
        ["many-closures"] = AgreementSamples.ManyClosures,
        ["half-filled"] = AgreementSamples.HalfFilled,
    };

    public static TheoryData<string> All => [.. Samples.Keys];

    [Theory, MemberData(nameof(All))]
    public void Anything_StaysInsideTheMargins(string sample)
    {
        var pdf = Print(Samples[sample](), sample);

        pdf.Words.ShouldNotBeEmpty();
        pdf.Words.Where(word => word.BoundingBox.Left < Paper.Side - 1 || word.BoundingBox.Right > Paper.Width - Paper.Side + 1
                || word.BoundingBox.Bottom < 20 || word.BoundingBox.Top > Paper.Height - 20)
            .Select(word => word.Text).ShouldBeEmpty();
    }

    [Fact]
    public void ManyAgreements_AreQuick()
    {
        var records = AgreementSamples.Usual().WithRows(299).Build();
        var printed = PrintedAgreement.Of(records, records.Agreements.Select(each => each.Number.Text));
        var clock = Stopwatch.StartNew();

        var file = AgreementSheet.Of(printed, Valid.Today);

        TestContext.Current.SendDiagnosticMessage($"{clock.ElapsedMilliseconds} ms, {file.Length} bytes");
        PrintedPdf.Read(file).Pages.Count.ShouldBe(300);
    }

    private static PrintedPdf Print(RecordSetBuilder builder, string? name = null)
    {
        var records = builder.Build();
        return PrintedPdf.Read(AgreementSheet.Of(PrintedAgreement.Of(records, [records.Agreements[^1].Number.Text]), Valid.Today), name);
    }
}
