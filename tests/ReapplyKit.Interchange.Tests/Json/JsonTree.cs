using System.Text;
using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Documents that a test may spoil.</summary>
internal static class JsonTree
{
    public static JsonObject Of(byte[] utf8) => JsonNode.Parse(utf8)!.AsObject();

    public static byte[] Bytes(JsonNode document) => Encoding.UTF8.GetBytes(document.ToJsonString());
}
