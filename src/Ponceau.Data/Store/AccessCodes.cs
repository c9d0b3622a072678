using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Ponceau.Core.Records;

namespace Ponceau.Data.Store;

/// <summary>Access codes as the database keeps them: encrypted, with keys that lie in a folder of their own outside it.</summary>
public sealed class AccessCodes(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("Ponceau.AccessCode.v1");

    /// <summary>With the key ring of a data folder.</summary>
    public static AccessCodes In(DataFolder folder) =>
        new(DataProtectionProvider.Create(new DirectoryInfo(folder.Keys), options => options.SetApplicationName("Ponceau")));

    public string Protect(AccessCode code) => code.IsEmpty ? "" : _protector.Protect(code.Text);

    /// <summary>The code; empty where there is none or its key is lost, so that CFG-03 asks for it again.</summary>
    public AccessCode Unprotect(string stored)
    {
        if (stored.Length == 0) return default;
        try
        {
            return AccessCode.FromStore(_protector.Unprotect(stored));
        }
        catch (CryptographicException)
        {
            return default;
        }
    }
}
