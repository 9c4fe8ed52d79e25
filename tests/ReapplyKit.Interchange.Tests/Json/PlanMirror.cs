using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneOf;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Holds the values of a plan against its document: each has its member, and no member stands there without one.</summary>
internal sealed class PlanMirror(ReapplicationPlan plan, RuleBook book)
{
    // A suspect's rule brings its clauses, the member's name says which exam, and these lists pick from another that is written whole.
    private static readonly string[] LeftOut =
        ["Suspect.Clauses", "ExamPlan.Exam", "ExamObstacles.Exam", "ProofOfChange.StillOpen", "ProofOfChange.Improved"];

    // How each part of the application stands is an indexer of the report.
    private static readonly string[] Added = ["ApplicationReadiness.parts"];

    public static string MemberOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    public void Holds(object? value, JsonNode? written, string at)
    {
        if (value is null or Quantity { IsUnknown: true })
        {
            Assert.True(written is null, $"{at} is not known, yet {written?.ToJsonString()} is written");
            return;
        }
        Assert.True(written is not null, $"{at} is {value}, and nothing is written");
        if (value is IOneOf either)
            Holds(either.Value, either.Index == 0 ? written["plan"] : written, at);
        else if (value is Quantity number)
            Bounds(number, written.AsObject(), at);
        else if (value is DateInterval days)
            Assert.Equal($"{{\"start\":\"{Word(days.Start)}\",\"end\":\"{Word(days.End)}\"}}", written.ToJsonString());
        else if (value is RuleId rule)
            Cites(rule, written, at);
        else if (value is not string and IEnumerable items)
            Items([.. items.Cast<object>()], written.AsArray(), at);
        else if (Word(value) is { } word)
            Says(word, value is int or bool, written, at);
        else
            Members(value, written.AsObject(), at);
    }

    private static void Bounds(Quantity number, JsonObject written, string at)
    {
        Says(Word(number.AtLeast)!, true, written["atLeast"]!, at);
        Assert.Equal(number.AtMost, written["atMost"]?.GetValue<int>());
        Assert.True(written.Count == (number.AtMost is null ? 1 : 2), at);
    }

    private static void Says(string word, bool isPlain, JsonNode written, string at)
    {
        Assert.True(word == written.ToString(), $"{at} is {word}, and {written.ToJsonString()} is written");
        Assert.True(isPlain != (written.GetValueKind() == JsonValueKind.String), $"{at} is written as {written.GetValueKind()}");
    }

    private void Cites(RuleId id, JsonNode written, string at)
    {
        Says(id.ToString(), false, written["id"]!, at);
        Says(book[id].Text, false, written["text"]!, at);
        Items([.. book[id].Clauses], written["clauses"]!.AsArray(), at);
        Assert.Equal(book[id].Interpretation, written["interpretation"]?.GetValue<string>());
    }

    private void Items(object[] items, JsonArray written, string at)
    {
        Assert.True(items.Length == written.Count, $"{at} holds {items.Length}, and {written.Count} are written");
        for (var i = 0; i < items.Length; i++)
            Holds(items[i], written[i], $"{at}[{i}]");
    }

    private void Members(object value, JsonObject written, string at)
    {
        var type = value.GetType();
        var members = new HashSet<string>(written.Select(member => member.Key));
        members.RemoveWhere(member => Added.Contains($"{type.Name}.{member}"));
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0);
        foreach (var property in properties.Where(p => !LeftOut.Contains($"{type.Name}.{p.Name}")))
        {
            var (member, held) = (MemberOf(property.Name), property.GetValue(value));
            if (written[member] is not null || !StandsAtTheTop(property.Name, held))
                Holds(held, written[member], $"{at}.{member}");
            members.Remove(member);
        }
        Assert.True(members.Count == 0, $"{at} has no {string.Join(", ", members)}");
    }

    // Pack, day and season of the whole plan are not repeated in its parts.
    private bool StandsAtTheTop(string property, object? value) => property switch
    {
        "Pack" => plan.Pack.Equals(value),
        "AsOf" => plan.AsOf.Equals(value),
        "Season" => plan.Season.Year.Equals(value),
        _ => false,
    };

    private static string? Word(object value) => value switch
    {
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        string or PartialDate or ClauseId or MilestoneId => value.ToString(),
        LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        Enum constant => char.ToLowerInvariant(constant.ToString()[0]) + constant.ToString()[1..],
        _ => null,
    };
}
