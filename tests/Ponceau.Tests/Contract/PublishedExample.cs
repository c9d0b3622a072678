using System.Text;
using Ponceau.TestData;

namespace Ponceau.Tests.Contract;

/// <summary>Examples that others published, kept as the bytes that they are (RFC 8785, RFC 9421, RFC 9530, contract.md).</summary>
internal static class PublishedExample
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(Repository.PathOf($"tests/Ponceau.Tests/Contract/Published/{name}"));

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
