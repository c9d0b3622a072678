using System.Globalization;
using System.Text.RegularExpressions;
using Ponceau.Core.Records;

namespace Ponceau.Core.Interchange.Tables.Forms;

/// <summary>
/// A number that is a name and not a quantity. A spreadsheet takes its leading zeros away, or writes it with a power of ten: zeros are put back where
/// the number has a known width, and a power of ten is written out where it kept every digit.
/// </summary>
/// <param name="width">How many digits the number has; 0 where that is not known.</param>
internal sealed partial class DigitsForm(int width) : TextForm
{
    public override string Hint => width == 0 ? "hint.digits" : "hint.digits.8";

    protected override Wrong Refusal => new("RoundedNumber");

    protected override bool IsMarked(string text) => PastedText.IsDigits(text) || base.IsMarked(text);

    protected override string? Tidied(string text)
    {
        var clean = PastedText.Clean(text);
        if (PastedText.IsDigits(clean)) return Padded(clean);
        // A power of ten has a digit before its point and every other one after it, or it was rounded.
        if (PowerOfTen().Match(clean) is { Success: true } power) return WrittenOut(power) is { } digits ? Padded(digits) : null;
        return Decimals().Match(clean) is { Success: true } number ? Padded(number.Groups[1].Value) : clean;
    }

    private string Padded(string digits) => digits.PadLeft(width, '0');

    private static string? WrittenOut(Match power)
    {
        var digits = power.Groups[1].Value + power.Groups[2].Value;
        var length = int.Parse(power.Groups[3].ValueSpan, CultureInfo.InvariantCulture) + 1;
        return digits.Length == length ? digits : null;
    }

    [GeneratedRegex(@"\A([1-9])(?:[.,]([0-9]+))?E\+?([0-9]{1,2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PowerOfTen();

    /// <summary>What some programs make of a whole number: 30054568.0.</summary>
    [GeneratedRegex(@"\A([0-9]+)[.,]0+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();
}
