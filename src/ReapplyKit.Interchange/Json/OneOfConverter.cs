using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReapplyKit.Interchange;

/// <summary>One of several answers: the one it is, with its type's name in <c>$type</c> before its own members.</summary>
internal sealed class OneOfConverter<T> : JsonConverter<T>
    where T : IOneOf
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("One of several answers is written and not read.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var type = value.Value.GetType();
        var held = JsonSerializer.SerializeToElement(value.Value, options.GetTypeInfo(type));
        writer.WriteStartObject();
        writer.WriteString(OneOfCase.Discriminator, OneOfCase.NameOf(type));
        if (held.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in held.EnumerateObject())
                member.WriteTo(writer);
        }
        else
        {
            writer.WritePropertyName("value");
            held.WriteTo(writer);
        }
        writer.WriteEndObject();
    }
}

/// <summary>The cases of a <c>OneOf</c>, and what they are called.</summary>
internal static class OneOfCase
{
    /// <summary>The member that says which answer it is.</summary>
    public const string Discriminator = "$type";

    public static string NameOf(Type type) => type.IsGenericType
        ? NameOf(type.GetGenericArguments()[0]) + "s"
        : JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    /// <summary>The types it can be.</summary>
    public static Type[] Of(Type oneOf) => oneOf.GetGenericArguments();
}
