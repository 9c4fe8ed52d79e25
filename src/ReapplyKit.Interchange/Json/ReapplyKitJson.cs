using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>Teaches <c>System.Text.Json</c> the types of the library.</summary>
/// <example><code>
/// builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForReapplyKit());
/// app.MapPost("/assess", (ApplicantProfile profile) => RulePack.Default.Rubric.Assess(profile, today));
/// </code></example>
public static class ReapplyKitJson
{
    /// <summary>
    /// Adds everything that results need to be written, and everything a caller states or keeps needs to be read. Members are in camel
    /// case, and what is unknown is left out, whatever else the options say. A value that cannot be read is refused with one
    /// <see cref="JsonException"/> that lists every problem, the first 50 where there are more.
    /// </summary>
    /// <remarks>
    /// <para>Read are, alone and as a list: <see cref="ReapplicationCase"/>, <see cref="ApplicantProfile"/>, <see cref="ResidencyProgram"/>
    /// and all that they hold; <see cref="ApplicantFacts"/>, <see cref="ListTarget"/> and <see cref="Lever"/>; <see cref="KeptPlan"/>, <see
    /// cref="Schedule"/>, <see cref="PlanDifference"/>, <see cref="Progress"/>, <see cref="Season"/> and <see cref="RulePackStamp"/>; and all
    /// words, names and dates. They are read as <see cref="CaseJson"/> reads a case: within its limits, no name twice, words and dates as
    /// people write them. Every other type is an answer, and a body of it is refused.</para>
    /// <para>A case, a plan and a schedule that are written by themselves have their version, so that <see cref="CaseJson.Read"/>, <see
    /// cref="PlanJson.Read"/> and <see cref="ScheduleJson.Read"/> take them; a version newer than the library is refused.</para>
    /// </remarks>
    /// <param name="options">The options to add to.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions ConfigureForReapplyKit(this JsonSerializerOptions options)
    {
        Guard.Against.Null(options);
        foreach (var converter in StatedConverter.WithLists)
            options.Converters.Add(converter);
        foreach (var converter in ValueConverters.Readable)
            options.Converters.Add(converter);
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
            KeepReflection(options);
        options.TypeInfoResolverChain.Insert(0, Contract.Sent);
        return options;
    }

    // Options without a resolver write every type by reflection; a resolver of ours must not take that away from the caller's own types.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Called only where reflection is enabled.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only where reflection is enabled.")]
    private static void KeepReflection(JsonSerializerOptions options) => options.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
}
