using System.Text;

namespace ReapplyKit;

/// <summary>
/// A text of a pack that takes its figures from the values around it, so that a patched figure changes the text too.
/// <para><c>{atLeast}</c> is the value of that name in the text's own object or, where that has none, in the nearest object around it that
/// has one. Dots go inward, into a list by id or by number: <c>{studyWeeks.atMost}</c>, <c>{tiers.0.each}</c>.</para>
/// <para><c>{atLeast:# letter|# letters}</c> chooses a wording by the figure, for one and for others; where there are three, the first is
/// for none. <c>#</c> is the figure.</para>
/// </summary>
internal static class FigureText
{
    /// <summary>Reads a text and puts its figures in.</summary>
    /// <param name="at">The text.</param>
    /// <param name="taken">Receives the figures taken.</param>
    /// <param name="missing">Receives the text and the name where nothing holds the value named.</param>
    public static string? Read(JsonCursor at, ICollection<RuleValue> taken, ICollection<(JsonCursor Text, string Name)> missing)
    {
        var text = at.Text();
        if (text is null || !text.Contains('{', StringComparison.Ordinal))
            return text;
        var filled = new StringBuilder();
        var rest = text.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var length = rest[open..].IndexOf('}');
            if (length < 0)
            {
                at.Problem("opens a figure with { and does not close it with }");
                return text;
            }
            filled.Append(rest[..open]).Append(Figure(at, rest[(open + 1)..(open + length)].ToString(), taken, missing));
            rest = rest[(open + length + 1)..];
        }
        return filled.Append(rest).ToString();
    }

    /// <summary>The value that a name means beside a text, as a sentence says it; null where there is none.</summary>
    public static string? ValueOf(JsonCursor at, string name)
    {
        for (var scope = at.Around; scope is not null; scope = scope.Around)
        {
            if (scope.IsObject && name.Split('.').Aggregate(scope, Inside).Spoken() is { } value)
                return value;
        }
        return null;
    }

    private static JsonCursor Inside(JsonCursor at, string name) => at.IsList ? at.ItemOf(name) : at[name];

    private static string Figure(
        JsonCursor at, string placeholder, ICollection<RuleValue> taken, ICollection<(JsonCursor Text, string Name)> missing)
    {
        var (name, wordings) = placeholder.Split(':', 2) is [var before, var after] ? (before, after.Split('|')) : (placeholder, []);
        if (ValueOf(at, name) is not { } value)
        {
            missing.Add((at, name));
            return "";
        }
        taken.Add(new RuleValue(name, value));
        return (wordings, value) switch
        {
            ([], _) => value,
            ([_, _, _], "0") => wordings[0].Replace("#", value, StringComparison.Ordinal),
            (_, "1") => wordings[^Math.Min(2, wordings.Length)].Replace("#", value, StringComparison.Ordinal),
            _ => wordings[^1].Replace("#", value, StringComparison.Ordinal),
        };
    }
}
