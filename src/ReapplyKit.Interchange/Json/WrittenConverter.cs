using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReapplyKit.Interchange;

/// <summary>A converter for documents of our own, which are read by the reader of their type and not by the serializer.</summary>
internal abstract class WrittenConverter<T> : JsonConverter<T>, IWrittenOnly
{
    public abstract JsonConverter Readable { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} is read as part of what holds it.");
}

/// <summary>What is written as another converter writes it, which also reads.</summary>
internal interface IWrittenOnly
{
    /// <summary>The converter that also reads.</summary>
    JsonConverter Readable { get; }
}
