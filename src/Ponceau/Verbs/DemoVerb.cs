using System.CommandLine;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau demo</c>: <c>serve</c>, a simulator on this machine and the data of the procedure.</summary>
public static class DemoVerb
{
    public static Command Create(Terminal terminal)
    {
        var data = new Option<string?>("--data") { Description = CliTexts.Get("demo.data"), HelpName = "DIR" };
        return new Command("demo", CliTexts.Get("demo")) { CommonOptions.Urls("http://127.0.0.1:5080"), data };
    }
}
