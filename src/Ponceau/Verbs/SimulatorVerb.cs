using System.CommandLine;
using Ponceau.Usage;

namespace Ponceau.Verbs;

/// <summary><c>ponceau simulator</c>: the ministry's side of the contract, for training and tests.</summary>
public static class SimulatorVerb
{
    public static Command Create(Terminal terminal)
    {
        var urls = CommonOptions.Urls("http://127.0.0.1:5081");
        var data = new Option<string?>("--data") { Description = CliTexts.Get("simulator.data"), HelpName = "DIR" };
        var register = new Option<string?>("--register") { Description = CliTexts.Get("simulator.register"), HelpName = CliTexts.Get("file") };
        var strict = new Option<bool>("--strict-register") { Description = CliTexts.Get("simulator.strict-register") };
        var testSuffix = new Option<bool>("--test-suffix") { Description = CliTexts.Get("simulator.test-suffix") };
        var transitional = new Option<bool>("--accept-transitional") { Description = CliTexts.Get("simulator.accept-transitional") };
        var control = new Option<string?>("--control") { Description = CliTexts.Get("simulator.control"), HelpName = "URL" };
        return new Command("simulator", CliTexts.Get("simulator")) { urls, data, register, strict, testSuffix, transitional, control };
    }
}
