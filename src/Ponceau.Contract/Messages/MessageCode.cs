using System.Text.RegularExpressions;

namespace Ponceau.Contract.Messages;

/// <summary>The shape of a message code: <c>^CSG\d{3}[EA][A-Z]?$</c> (contract.md, section 3).</summary>
public static partial class MessageCode
{
    /// <summary>The revision received is not above the one accepted: the list of what is held is read before anything else is sent.</summary>
    public const string OutdatedRevision = "CSG092E";

    /// <summary>True where the letter after the digits is A, a warning; every other code, known or not, is shown as an error.</summary>
    public static bool IsWarning(string code) => Shape().Match(code) is { Success: true } match && match.Groups[1].Value == "A";

    /// <summary>True where a code is the one named, whatever letter a test platform adds.</summary>
    public static bool Is(string code, string named) => Shape().IsMatch(code) && code.StartsWith(named, StringComparison.Ordinal);

    [GeneratedRegex(@"\ACSG[0-9]{3}([EA])[A-Z]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
