using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneOf;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Holds a value against what is written of it: each member stands there, and no member stands there without one.</summary>
internal static class Mirror
{
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["ReapplicationCase.Profile"] = "applicant",
        ["EarlierFile.Profile"] = "applicant",
        ["ExamHistory.IsComplete"] = "complete",
        ["ImgPresence.IsKnown"] = "some",
    };

    private static readonly string[] LeftOut = ["Quantity.IsExact", "Quantity.IsUnknown", "TierSet.Packed"];

    public static void Holds(object? value, JsonNode? written, string at)
    {
        if (IsUnknown(value))
            Assert.True(written is null, $"{at} is not known, yet {written?.ToJsonString()} is written");
        else
            Stands(value!, written ?? throw new InvalidOperationException($"{at} is {value}, and nothing is written"), at);
    }

    private static void Stands(object value, JsonNode written, string at)
    {
        if (Word(value) is { } word)
            Assert.True(word == written.ToString(), $"{at} is {word}, and {written} is written");
        else if (value is IOneOf either)
            Case(either.Value, written.AsObject(), at);
        else if (value is DateInterval days)
            Assert.Equal($"{{\"start\":\"{Word(days.Start)}\",\"end\":\"{Word(days.End)}\"}}", written.ToJsonString());
        else if (value is IEnumerable items)
            Items([.. items.Cast<object>()], written.AsArray(), at);
        else
            Members(value, written.AsObject(), at);
    }

    private static void Case(object held, JsonObject written, string at)
    {
        Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(held.GetType().Name), (string?)written["$type"]);
        var members = written.DeepClone().AsObject();
        members.Remove("$type");
        Stands(held, Word(held) is null ? members : members["value"]!, at);
    }

    private static void Items(object[] items, JsonArray written, string at)
    {
        Assert.True(items.Length == written.Count, $"{at} holds {items.Length}, and {written.Count} are written");
        for (var i = 0; i < items.Length; i++)
            Holds(items[i], written[i], $"{at}[{i}]");
    }

    private static void Members(object value, JsonObject written, string at)
    {
        var type = value.GetType();
        var rest = written.Select(m => m.Key).ToHashSet();
        foreach (var property in Results.Members(type).Where(p => !LeftOut.Contains($"{type.Name}.{p.Name}")))
        {
            var member = Renamed.GetValueOrDefault($"{type.Name}.{property.Name}", JsonNamingPolicy.CamelCase.ConvertName(property.Name));
            Holds(Held(value, property.Name, property.GetValue(value)), written[member], $"{at}.{member}");
            rest.Remove(member);
        }
        if (value is TierSet tiers)
        {
            foreach (var component in Enum.GetValues<RubricComponent>())
            {
                Holds(tiers[component], written[Word(component)!], $"{at}.{component}");
                rest.Remove(Word(component)!);
            }
        }
        Assert.True(rest.Count == 0, $"{at} has no {string.Join(", ", rest)}");
    }

    // Rotations that are only counted in months are not listed, and of IMGs "some" is said only where no figure is.
    private static object? Held(object owner, string property, object? value) => (owner, property) switch
    {
        (UsceHistory { Months: not null }, nameof(UsceHistory.Rotations)) => null,
        (ImgPresence p, nameof(ImgPresence.IsKnown)) => p is { IsKnown: true, Percent: null, Residents: null } ? true : null,
        _ => value,
    };

    private static bool IsUnknown(object? value) => value is null or Quantity { IsUnknown: true } or ImgPresence { IsKnown: false }
        or Requirement<int> { Kind: RequirementKind.Unknown } or Requirement<bool> { Kind: RequirementKind.Unknown }
        || value.Equals(default(VisaPolicy)) || value.Equals(default(ProgramRequirements)) || value is string { Length: 0 };

    private static string? Word(object value) => value switch
    {
        bool yes => yes ? "true" : "false",
        int or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        string or PartialDate or CertificateExpiry or ClauseId or RuleId or MilestoneId or NrmpProgramCode or WindowMark => value.ToString(),
        LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        LocalTime time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        Enum constant => char.ToLowerInvariant(constant.ToString()[0]) + constant.ToString()[1..],
        _ => null,
    };
}
