namespace Ponceau.Web.Pages.Records;

/// <summary>Where the page of a record is. A number that came in with a document can hold anything.</summary>
public static class RecordAddress
{
    public static string Child(string number) => "/children/" + Uri.EscapeDataString(number);

    public static string Family(string number) => "/families/" + Uri.EscapeDataString(number);

    public static string File(string number) => "/files/" + Uri.EscapeDataString(number);

    public static string Agreement(string number) => "/agreements/" + Uri.EscapeDataString(number);

    public static string Component(string id) => "/settings/components/" + Uri.EscapeDataString(id);
}
