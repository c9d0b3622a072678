using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Web.Print.Agreements;

/// <summary>How people and dates stand on paper. A family reads it: the first name comes first, unlike in the lists.</summary>
internal static class PaperName
{
    public static string Of(Child child) => Of(child.FirstName, child.LastName);

    public static string Of(Parent parent) => Of(parent.FirstName, parent.LastName);

    /// <summary>A date, or that it is still to be given.</summary>
    public static string Day(DateOnly? date, Texts texts) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? texts["print.blank"];

    private static string Of(string first, string last) => $"{first} {last}".Trim();
}
