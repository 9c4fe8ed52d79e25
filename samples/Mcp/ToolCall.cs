using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace Mcp;

/// <summary>One call of a tool: what is given, and what is wrong with the way it is given.</summary>
internal sealed class ToolCall(IDictionary<string, JsonElement> given, ValueList<Argument> known)
{
    /// <summary>Everything wrong with the arguments themselves.</summary>
    public ValueList<Problem> Problems => given.SelectMany(g => ProblemsOf(g.Key, g.Value)).ToValueList();

    /// <summary>Why what is given as a plan holds none, where its shape tells: nothing else is said of what is inside.</summary>
    public ValueList<Problem> NoPlans =>
        (from argument in new[] { Argument.Since, Argument.Later }
         let why = Given(argument) is { } value ? WhyNoPlan(value) : null
         where why is not null
         select new Problem(argument.Name, null, why)).ToValueList();

    /// <summary>Plans for what is asked about.</summary>
    public OneOf<Planned, ValueList<Problem>> Plan(Question question, RulePack rules, LocalDate today) =>
        NoPlans.IsEmpty ? Planning.Make(question, rules, ToAsked(rules), today) : Problems;

    /// <summary>What is asked about.</summary>
    /// <param name="rules">The pack that knows the milestones of kept days.</param>
    public Asked ToAsked(RulePack rules) => new(Bytes(Argument.Case), Bytes(Argument.Programs), Text(Argument.AsOf))
    {
        Since = Bytes(Argument.Since) is { } since ? KeptDays.InFull(since, rules) : null,
        Later = Bytes(Argument.Later) is { } later ? KeptDays.InFull(later, rules) : null,
        Done = Words(Argument.Done) ?? [],
        Problems = Problems,
    };

    /// <summary>A text, or null where none is given.</summary>
    public string? Text(Argument argument) => Given(argument) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>How long the answer may be.</summary>
    public int Tokens => Given(Argument.Tokens) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var tokens)
        ? Math.Clamp(tokens, AnswerBudget.Least, AnswerBudget.Most) : AnswerBudget.Usual;

    /// <summary>A list of words, or null where none is given.</summary>
    public ValueList<string>? Words(Argument argument) => Given(argument) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!).ToValueList()
        : null;

    private JsonElement? Given(Argument argument) =>
        given.TryGetValue(argument.Name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    // A case may also come as the text of its JSON, as some assistants send objects.
    private byte[]? Bytes(Argument argument) => Given(argument) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => Encoding.UTF8.GetBytes(text.GetString()!),
        { } value => Encoding.UTF8.GetBytes(value.GetRawText()),
    };

    private IEnumerable<Problem> ProblemsOf(string name, JsonElement value)
    {
        if (known.FirstOrDefault(k => k.Name == name) is not { } argument)
            return [new Problem(name, null, $"is not known here; known are {string.Join(", ", known.Select(k => k.Name))}")];
        if (value.ValueKind == JsonValueKind.Null || name == Argument.Case.Name)
            return TooLarge(name, value, Asked.LargestCase);
        if (name == Argument.Since.Name || name == Argument.Later.Name)
            return WhyNoPlan(value) is { } why ? [new Problem(name, null, why)] : TooLarge(name, value, Asked.LargestPlan);
        if (argument == Argument.Tokens)
            return IsTokens(value) ? [] : [new Problem(name, value.GetRawText(), $"must be {AnswerBudget.Least} to {AnswerBudget.Most}")];
        if (argument == Argument.Parts || argument == Argument.InFull || argument == Argument.Done)
            return ProblemsOf(argument, value);
        return value.ValueKind == JsonValueKind.String
            ? TooLarge(name, value, Asked.LargestPrograms)
            : [new Problem(name, value.GetRawText(), "a text is expected")];
    }

    private static bool IsTokens(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var tokens)
        && tokens is >= AnswerBudget.Least and <= AnswerBudget.Most;

    private static IEnumerable<Problem> ProblemsOf(Argument argument, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return [new Problem(argument.Name, value.GetRawText(), "a list of texts is expected")];
        var expected = argument.Words.IsEmpty ? "a text is expected" : $"is not known here; known are {string.Join(", ", argument.Words)}";
        return value.EnumerateArray()
            .Where(w => w.ValueKind != JsonValueKind.String || (!argument.Words.IsEmpty && !argument.Words.Contains(w.GetString()!)))
            .Select(w => new Problem(argument.Name, w.ToString(), expected));
    }

    private static string? WhyNoPlan(JsonElement value) =>
        KeptDays.IsShortAnswer(value) ? $"holds no dates to plan on from: {KeptDays.Ask}"
        : IsCut(value) ? $"is cut: {KeptDays.Ask}"
        : null;

    // What is to be kept is whole even where what stands around it is cut.
    private static bool IsCut(JsonElement plan) => plan.ValueKind == JsonValueKind.Object
        && (plan.TryGetProperty(KeptDays.Name, out var kept) ? IsCut(kept) : plan.TryGetProperty("cut", out _) || plan.TryGetProperty("more", out _));

    private static IEnumerable<Problem> TooLarge(string name, JsonElement value, int limit) =>
        value.GetRawText().Length > limit
            ? [new Problem(name, null, string.Create(CultureInfo.InvariantCulture, $"is larger than {limit} bytes"))]
            : [];
}
