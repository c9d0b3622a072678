using System.Security.Cryptography;
using System.Text.Json;

namespace Ponceau.Web.Pages.Records;

/// <summary>Tells one version of a record from another, in a form, without saying what it holds.</summary>
public static class RecordVersion
{
    private const int Digits = 32;

    public static string Of(object record) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record, record.GetType())))[..Digits];
}
