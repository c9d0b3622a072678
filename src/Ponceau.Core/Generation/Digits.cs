using System.Globalization;

namespace Ponceau.Core.Generation;

/// <summary>Numbers of a fixed length, each one once.</summary>
internal static class Digits
{
    private const int EightDigits = 100_000_000;

    // Without a factor in common with 100,000,000: multiplied by it, two numbers below never come to the same.
    private const long Scatter = 61_803_399;

    /// <summary>8 digits, in the order of the ordinals: the product's own numbers.</summary>
    public static string InOrder(int ordinal) => Eight(ordinal);

    /// <summary>8 digits in no order to be seen, another one for each ordinal.</summary>
    public static string Scattered(int ordinal, int from) => Eight((int)((from + ordinal * Scatter) % EightDigits));

    private static string Eight(int number) => number.ToString("00000000", CultureInfo.InvariantCulture);
}
