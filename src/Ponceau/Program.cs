using System.Text;
using Ponceau;

// JSON on standard output is UTF-8 whatever the terminal's own page of characters (cli.md).
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, Terminal.OfThisProcess());
