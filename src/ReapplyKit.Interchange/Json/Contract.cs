using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>How the library's types are written: member by member as they are, and nothing for what is unknown.</summary>
internal static class Contract
{
    // What says that nothing is known.
    private static readonly object[] Unknown =
    [
        default(Quantity), default(ImgPresence), default(VisaPolicy), default(ProgramRequirements), default(Requirement<int>),
        default(Requirement<bool>),
    ];

    public static IJsonTypeInfoResolver Resolver { get; } = ContractContext.Default.WithAddedModifier(Shape);

    /// <summary>For a caller's options: a plan has its version, so that it can be kept as it is sent.</summary>
    public static IJsonTypeInfoResolver Sent { get; } = Resolver.WithAddedModifier(AddVersion);

    /// <summary>The one way documents are written: indented, line feeds, letters as they are, the same bytes everywhere.</summary>
    public static JsonSerializerOptions Written { get; } = WrittenOptions();

    public static JsonTypeInfo Of(Type type) => Written.GetTypeInfo(type);

    public static void Write<T>(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, Of(typeof(T)));

    /// <summary>Writes what a value holds, into an object that has been begun.</summary>
    public static void WriteMembers<T>(Utf8JsonWriter writer, T value)
        where T : notnull
    {
        foreach (var member in Of(typeof(T)).Properties)
        {
            var held = member.Get!(value);
            if (member.ShouldSerialize?.Invoke(value, held) == false)
                continue;
            writer.WritePropertyName(member.Name);
            JsonSerializer.Serialize(writer, held, Of(member.PropertyType));
        }
    }

    private static JsonSerializerOptions WrittenOptions()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = Resolver.WithAddedModifier(KeepMilestones),
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        foreach (var converter in ValueConverters.All)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    private static void KeepMilestones(JsonTypeInfo info)
    {
        foreach (var property in info.Properties.Where(p => p.PropertyType == typeof(Milestone)))
            property.CustomConverter = new MilestoneTexts();
    }

    private static void AddVersion(JsonTypeInfo info)
    {
        if (info.Type != typeof(ReapplicationPlan))
            return;
        Add<ReapplicationPlan, int>(info, Document.Version, _ => DocumentVersion.Current);
        info.Properties[^1].Order = -1;
    }

    private static void Shape(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || Nullable.GetUnderlyingType(info.Type) is not null)
            return;
        info.CreateObject = () => throw StatedValue.NotRead(info.Type);
        foreach (var property in info.Properties)
        {
            property.Name = JsonNamingPolicy.CamelCase.ConvertName(NameOf(property));
            property.ShouldSerialize = When(property);
        }
        ShapeOf(info);
    }

    // Where a member is called otherwise in files than in code, or says what another says already.
    private static void ShapeOf(JsonTypeInfo info)
    {
        if (info.Type == typeof(ReapplicationCase))
            Rename(info, nameof(ReapplicationCase.Profile), "applicant");
        else if (info.Type == typeof(EarlierFile))
            Rename(info, nameof(EarlierFile.Profile), "applicant");
        else if (info.Type == typeof(ExamHistory))
            Rename(info, nameof(ExamHistory.IsComplete), "complete");
        else if (info.Type == typeof(UsceHistory))
            Member(info, nameof(UsceHistory.Rotations)).ShouldSerialize = (history, _) => ((UsceHistory)history).Months is null;
        else if (info.Type == typeof(ImgPresence))
            Replace<ImgPresence, bool?>(info, nameof(ImgPresence.IsKnown), "some", p => p == ImgPresence.Some ? true : null);
        else if (info.Type == typeof(Quantity))
            Remove(info, nameof(Quantity.IsExact), nameof(Quantity.IsUnknown));
        else if (info.Type == typeof(TierSet))
            Components(info);
        else if (info.Type == typeof(CohortSummary))
            Cohort(info);
        else if (info.Type == typeof(LabelSummary))
            Replace<LabelSummary, Dictionary<string, long>>(info, nameof(LabelSummary.TopBlockers), "labels", s => ByLabel(s.CountOf));
        else if (info.Type == typeof(LabelCounts))
            EachRow(info);
    }

    // What a cohort answers by component and tier, a method in code, is a table in a file.
    private static void Cohort(JsonTypeInfo info)
    {
        foreach (var component in Enum.GetValues<RubricComponent>())
            Add<CohortSummary, Dictionary<string, long>>(info, Words.Of(component), s => ByTier(tier => s.CountOf(component, tier)));
        Add<CohortSummary, Dictionary<string, long>>(info, "overall", s => ByTier(s.CountOverall));
    }

    private static void EachRow(JsonTypeInfo info)
    {
        Add<LabelCounts, Dictionary<string, long>[]>(info, "ofApplicants", counts =>
            [.. Enumerable.Range(0, counts.Applicants).Select(row => ByLabel(label => counts.OfApplicant(row, label)))]);
        Add<LabelCounts, Dictionary<string, long>[]>(info, "ofPrograms", counts =>
            [.. Enumerable.Range(0, counts.Programs).Select(place => ByLabel(label => counts.OfProgram(place, label)))]);
    }

    private static Dictionary<string, long> ByTier(Func<Tier, long> count) => Enum.GetValues<Tier>().ToDictionary(Words.Of, count);

    private static Dictionary<string, long> ByLabel(Func<ProgramLabel, long> count) =>
        Enum.GetValues<ProgramLabel>().Where(label => label != default).ToDictionary(Words.Of, count);

    private static void Components(JsonTypeInfo info)
    {
        Remove(info, nameof(TierSet.Packed));
        foreach (var component in Enum.GetValues<RubricComponent>())
            Add<TierSet, Tier>(info, Words.Of(component), tiers => tiers[component]);
    }

    private static Func<object, object?, bool>? When(JsonPropertyInfo property)
    {
        var type = property.PropertyType;
        if (type == typeof(string))
            return property.IsGetNullable ? (_, value) => !string.IsNullOrWhiteSpace((string?)value) : null;
        if (!type.IsValueType)
            return property.IsGetNullable ? (_, value) => value is not null : null;
        if (Nullable.GetUnderlyingType(type) is not null)
            return (_, value) => value is not null;
        return Array.Find(Unknown, u => u.GetType() == type) is { } unknown ? (_, value) => !unknown.Equals(value) : null;
    }

    // Where options have a policy of their own, only reflection tells what a member is called; asking it takes a method for each.
    private static string NameOf(JsonPropertyInfo property) =>
        property.Options.PropertyNamingPolicy is null ? property.Name : ((MemberInfo)property.AttributeProvider!).Name;

    private static JsonPropertyInfo Member(JsonTypeInfo info, string name) =>
        info.Properties.Single(p => p.Name == JsonNamingPolicy.CamelCase.ConvertName(name));

    private static void Rename(JsonTypeInfo info, string name, string written) => Member(info, name).Name = written;

    private static void Remove(JsonTypeInfo info, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            info.Properties.Remove(Member(info, name));
    }

    private static void Replace<T, TValue>(JsonTypeInfo info, string name, string written, Func<T, TValue> get)
    {
        Remove(info, name);
        Add(info, written, get);
    }

    private static void Add<T, TValue>(JsonTypeInfo info, string name, Func<T, TValue> get)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(info.Options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = name,
            JsonPropertyName = name,
            Getter = value => get((T)value),
        });
        property.ShouldSerialize = When(property);
        info.Properties.Add(property);
    }
}

/// <summary>
/// The types that are written. What they hold is found from them; what is listed here is what nothing else holds.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ApplicationService))]
[JsonSerializable(typeof(ApplicationSheet))]
[JsonSerializable(typeof(AuditReport))]
[JsonSerializable(typeof(Budget))]
[JsonSerializable(typeof(Clause))]
[JsonSerializable(typeof(CohortSummary))]
[JsonSerializable(typeof(ColumnProblems))]
[JsonSerializable(typeof(Dictionary<string, long>[]))]
[JsonSerializable(typeof(OneOf<BudgetedList, FeesUnknown>))]
[JsonSerializable(typeof(OneOf<int, FeesUnknown>))]
[JsonSerializable(typeof(OneOf<Milestone, NoSuchMilestone>))]
[JsonSerializable(typeof(OneOf<ValueList<ListAnswer>, NoSuchProgram>))]
[JsonSerializable(typeof(OneOf<ReapplicationPlan, CaseProblems>))]
[JsonSerializable(typeof(InputProblems))]
[JsonSerializable(typeof(JudgedRoster))]
[JsonSerializable(typeof(KeptPlan))]
[JsonSerializable(typeof(PlanDifference))]
[JsonSerializable(typeof(LabelCounts))]
[JsonSerializable(typeof(ListAnswer))]
[JsonSerializable(typeof(NoSuchProgram))]
[JsonSerializable(typeof(PlanStatus))]
[JsonSerializable(typeof(ProgramTable))]
[JsonSerializable(typeof(Progress))]
[JsonSerializable(typeof(ResearchTally))]
[JsonSerializable(typeof(Roster))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(RulePackProblems))]
[JsonSerializable(typeof(SeasonFees))]
[JsonSerializable(typeof(SignalAllowance))]
[JsonSerializable(typeof(SignalPlan))]
[JsonSerializable(typeof(TargetRule))]
[JsonSerializable(typeof(ValueList<WeekLoad>))]
internal sealed partial class ContractContext : JsonSerializerContext;
