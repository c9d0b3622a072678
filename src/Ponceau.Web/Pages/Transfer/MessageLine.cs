using Ponceau.Core.Rules;
using Ponceau.Core.Transmission;
using Ponceau.Web.Forms;
using RuleLevel = Ponceau.Core.Rules.Level;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>A message of the ministry's or a finding of ours, with what to do and where.</summary>
/// <param name="Text">The ministry's words verbatim, or what is wrong in ours.</param>
/// <param name="Why">Why the rule exists; null for a message of the ministry's.</param>
/// <param name="Field">The field's name on screen.</param>
public sealed record MessageLine(string Code, NoteLevel Level, string Text, string? Advice, string? Why, string? Href, string Field)
{
    public static MessageLine Of(Message message, FieldLink? link, Texts texts) => new(
        message.Code,
        message.Severity == MessageSeverity.Error ? NoteLevel.Error : NoteLevel.Warning,
        message.Text,
        Transfer.Advice.Of(message.Code, texts),
        null,
        link?.Href,
        link?.Name(texts) ?? "");

    public static MessageLine Of(Finding finding, FieldLink? link, Texts texts) => new(
        finding.Rule.Id,
        LevelOf(finding.Level),
        RuleTexts.Wrong(finding, texts.Language),
        RuleTexts.Advice(finding, texts.Language),
        RuleTexts.Why(finding.Rule, texts.Language),
        link?.Href,
        link?.Name(texts) ?? "");

    public static NoteLevel LevelOf(RuleLevel level) => level switch
    {
        RuleLevel.Error => NoteLevel.Error,
        RuleLevel.Held => NoteLevel.Held,
        RuleLevel.Warning => NoteLevel.Warning,
        RuleLevel.Notice => NoteLevel.Notice,
    };
}
