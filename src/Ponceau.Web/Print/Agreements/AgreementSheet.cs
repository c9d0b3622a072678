using Ponceau.Web.Language;
using Ponceau.Web.Print.Layout;

namespace Ponceau.Web.Print.Agreements;

/// <summary>Agreements as one PDF, each on pages of its own and in its family's language.</summary>
public static class AgreementSheet
{
    public static byte[] Of(IReadOnlyList<PrintedAgreement> agreements, DateOnly today)
    {
        // French first, where some families are written to in French and some in English.
        var language = agreements.Select(each => each.Language).Distinct().ToList() is [var only] ? only : LanguageChoice.French;
        var texts = new Texts(language);
        var title = agreements is [var one] ? texts["print.document", ("number", one.Agreement.Number.Text)] : texts["print.documents"];
        using var sheet = new Sheet(title, language);
        foreach (var agreement in agreements) sheet.Add(new AgreementPaper(agreement, today).Section);
        return sheet.Build();
    }
}
