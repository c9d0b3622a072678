using Ponceau.Core.Records;

namespace Ponceau.Web.Print.Agreements;

/// <summary>What else an agreement says of the place and of the child; only what holds.</summary>
internal sealed class Conditions(Agreement agreement, Texts texts)
{
    public IEnumerable<string> Lines
    {
        get
        {
            if (agreement.Replacement) yield return texts["print.replacement"];
            if (agreement.Ecp) yield return texts[agreement.EcpRecommendation ? "print.ecp.more" : "print.ecp"];
            if (agreement.Csss) yield return texts["print.csss"];
            if (agreement.Transitional) yield return texts["print.transitional"];
            if (agreement.Infant) yield return texts["print.infant"];
            if (agreement.InfantLastDay is { } last) yield return texts["print.infant.last", ("date", last)];
            if (agreement.SeasonalJustification) yield return texts["print.seasonal"];
        }
    }
}
