using Ponceau.Web;
using Ponceau.Web.Language;

namespace Ponceau.Tests.Web.Transfer;

internal static class Languages
{
    public static readonly Texts French = new(LanguageChoice.French);
    public static readonly Texts English = new(LanguageChoice.English);

    /// <summary>What the eye reads: spaces that do not break are spaces.</summary>
    public static string Plain(this string text) => text.Replace('\u00a0', ' ');
}
