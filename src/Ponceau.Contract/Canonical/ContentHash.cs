using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ponceau.Contract.Messages;

namespace Ponceau.Contract.Canonical;

/// <summary>
/// The hash under which the ministry lists what it holds: lower-case hex SHA-256 over the RFC 8785 form of the agreement without revision
/// and withdrawn, the child without age, and the file's other members as received with it (contract.md, section 5).
/// </summary>
public static class ContentHash
{
    /// <summary>64 hex digits.</summary>
    public static string Of(SubmittedFile file, FullAgreement agreement)
    {
        var content = new JsonObject
        {
            ["agreement"] = Without(Node<SubmittedAgreement>(agreement), "revision", "withdrawn"),
            ["child"] = Without(Node(file.Child), "age"),
            ["fileNumber"] = file.FileNumber,
            ["parentA"] = Node(file.ParentA),
            ["parentB"] = Node(file.ParentB),
            ["provider"] = Node(file.Provider),
        };
        return Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(JsonSerializer.SerializeToElement(content))));
    }

    private static JsonNode? Node<T>(T message) => JsonSerializer.SerializeToNode(message, ContractJson.Options);

    private static JsonNode? Without(JsonNode? node, params ReadOnlySpan<string> members)
    {
        foreach (var member in members) node!.AsObject().Remove(member);
        return node;
    }
}
