using System.Text.Json;

namespace ReapplyKit.Fuzz;

/// <summary>Finds the values of a JSON text, and its members with their names.</summary>
internal static class JsonParts
{
    public static Seed Of(byte[] utf8)
    {
        var (values, members, open) = (new List<Range>(), new List<Range>(), new Stack<(int Value, int Member)>());
        var reader = new Utf8JsonReader(utf8);
        var member = -1;
        while (reader.Read())
        {
            var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                member = start;
            }
            else if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                open.Push((start, member));
                member = -1;
            }
            else
            {
                var from = reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject ? open.Pop() : (start, member);
                values.Add(from.Item1..end);
                if (from.Item2 >= 0)
                    members.Add(from.Item2..end);
                member = -1;
            }
        }
        return new Seed(utf8, values, members);
    }
}
