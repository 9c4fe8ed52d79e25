using System.Net.Http.Headers;
using System.Text;

namespace Samples.Tests;

/// <summary>What a client sends.</summary>
internal static class Sent
{
    public static HttpContent Json(byte[] utf8) => Of(utf8, "application/json");

    public static HttpContent Json(string text) => Json(Encoding.UTF8.GetBytes(text));

    public static HttpContent Of(byte[] content, string? type)
    {
        var sent = new ByteArrayContent(content);
        sent.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return sent;
    }

    public static MultipartFormDataContent Form(params (string Name, byte[] Content)[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in parts)
            form.Add(Of(content, "application/octet-stream"), name, name + ".file");
        return form;
    }

    public static MultipartFormDataContent Form(string @case, string programs) =>
        Form(("case", Encoding.UTF8.GetBytes(@case)), ("programs", Encoding.UTF8.GetBytes(programs)));
}
