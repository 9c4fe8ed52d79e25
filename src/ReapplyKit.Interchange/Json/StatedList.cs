using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReapplyKit.Interchange;

/// <summary>A list of what a caller states, as an array, a list, one of their interfaces or a <see cref="ValueList{T}"/>: none of its items is null.</summary>
internal sealed class StatedList<T>(Func<JsonCursor, T?> read) : JsonConverterFactory
    where T : notnull
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(ValueList<T>) || typeToConvert == typeof(List<T>)
        || (typeToConvert.IsAssignableFrom(typeof(T[])) && typeToConvert.IsAssignableTo(typeof(IEnumerable<T>)));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        if (typeToConvert == typeof(ValueList<T>))
            return new Of<ValueList<T>>(read, items => items.ToValueList());
        if (typeToConvert == typeof(List<T>))
            return new Of<List<T>>(read, items => items);
        return typeToConvert == typeof(T[]) ? new Of<T[]>(read, items => [.. items])
            : typeToConvert == typeof(IList<T>) ? new Of<IList<T>>(read, items => items)
            : typeToConvert == typeof(ICollection<T>) ? new Of<ICollection<T>>(read, items => items)
            : typeToConvert == typeof(IReadOnlyList<T>) ? new Of<IReadOnlyList<T>>(read, items => items)
            : typeToConvert == typeof(IReadOnlyCollection<T>) ? new Of<IReadOnlyCollection<T>>(read, items => items)
            : new Of<IEnumerable<T>>(read, items => items);
    }

    private sealed class Of<TList>(Func<JsonCursor, T?> read, Func<List<T>, TList> made) : JsonConverter<TList>
        where TList : IEnumerable<T>
    {
        public override TList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            made(StatedValue.Read(ref reader, Items));

        public override void Write(Utf8JsonWriter writer, TList value, JsonSerializerOptions options)
        {
            var item = options.GetTypeInfo(typeof(T));
            writer.WriteStartArray();
            foreach (var one in value)
                JsonSerializer.Serialize(writer, one, item);
            writer.WriteEndArray();
        }

        private List<T> Items(JsonCursor at)
        {
            var items = new List<T>();
            foreach (var item in at.Required().Items(CaseJson.MostPrograms))
            {
                if (item.Required().IsStated && read(item) is { } value)
                    items.Add(value);
            }
            return items;
        }
    }
}
