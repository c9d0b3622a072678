using System.CommandLine;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau rules</c>: the catalogue of the rules, in both languages.</summary>
public static class RulesVerb
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format();
        return new Command("rules", CliTexts.Get("rules")) { format };
    }
}
