using System.Globalization;
using System.Resources;

namespace Ponceau.Bridge;

/// <summary>A fault of a run in words: what happened and what to do, never a fault of a record.</summary>
public static class FaultTexts
{
    private static readonly ResourceManager Texts = new("Ponceau.Bridge.FaultTexts", typeof(FaultTexts).Assembly);

    public static string Message(Fault fault, CultureInfo culture) =>
        Texts.GetString(fault.Kind.ToString(), culture)!.Replace("{detail}", fault.Detail, StringComparison.Ordinal);
}
