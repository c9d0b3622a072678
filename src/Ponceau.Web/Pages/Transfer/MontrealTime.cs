using System.Globalization;
using Ponceau.Core.Records;

namespace Ponceau.Web.Pages.Transfer;

/// <summary>Instants as the users' clocks show them.</summary>
public static class MontrealTime
{
    /// <summary><c>2016-09-25 09:52</c>.</summary>
    public static string Written(DateTime utc) => Local(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>09:52</c>.</summary>
    public static string TimeOfDay(DateTime utc) => Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, MontrealDay.Zone);
}
