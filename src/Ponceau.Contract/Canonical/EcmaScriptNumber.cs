using System.Globalization;

namespace Ponceau.Contract.Canonical;

/// <summary>A double as ECMAScript writes it, which RFC 8785 section 3.2.2.3 asks for: the shortest digits that read back the same.</summary>
internal static class EcmaScriptNumber
{
    /// <exception cref="ArgumentException">Not a finite number.</exception>
    public static string Format(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException("The number has no canonical form.", nameof(value));
        if (value == 0) return "0";

        var (digits, exponent) = Shortest(Math.Abs(value));
        return (value < 0 ? "-" : "") + Layout(digits, exponent);
    }

    /// <summary>The digits d₁d₂… and n such that the value is 0.d₁d₂… × 10ⁿ.</summary>
    private static (string Digits, int Exponent) Shortest(double value)
    {
        var parts = value.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var leadingZeros = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), exponent + (point < 0 ? digits.Length : point) - leadingZeros);
    }

    private static string Layout(string digits, int n)
    {
        var k = digits.Length;
        if (k <= n && n <= 21) return digits + new string('0', n - k);
        if (n is > 0 and <= 21) return digits[..n] + "." + digits[n..];
        if (n is > -6 and <= 0) return "0." + new string('0', -n) + digits;

        var e = (n > 0 ? "+" : "-") + Math.Abs(n - 1).ToString(CultureInfo.InvariantCulture);
        return k == 1 ? $"{digits}e{e}" : $"{digits[..1]}.{digits[1..]}e{e}";
    }
}
