using Ponceau.Bridge.V1;
using Ponceau.Core.Transmission;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Our advice on the ministry's messages, by code, in Resources/Advice; a code that is not there is shown without (contract.md, section 6).</summary>
public static class Advice
{
    /// <summary>What to do about a message; null where its code is not known.</summary>
    public static string? Of(string code, Texts texts) => KeptMessages.SubjectOf(code) is { } subject ? texts.Find($"advice.{subject}") : null;

    /// <summary>A few words for the grid; the ministry's own where its code is not known.</summary>
    public static string ShortOf(Message message, Texts texts) =>
        (KeptMessages.SubjectOf(message.Code) is { } subject ? texts.Find($"advice.{subject}.short") : null) ?? message.Text;
}
