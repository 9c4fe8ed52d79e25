using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using OneOf;
using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>
/// One answer of each type, with every value in it, against a text that somebody has read: no word or figure of an answer changes unseen.
/// A line of a text is a property and its value, and a failure names the property. What an answer is about (a season, a milestone, a
/// program and its label) is written whole in a text of its own and named in the others.
/// <c>REAPPLYKIT_APPROVE=true</c> writes the texts anew.
/// </summary>
public sealed class ApprovedWorldTests
{
    private static readonly Dictionary<string, object> Answers = SeparateWorld.Build(FewMilestones())
        .SelectMany(answer => answer switch
        {
            ReapplicationPlan plan => [.. Parts(plan), .. plan.Schedule.Milestones.Take(1).Select(m => m.Milestone)],
            ProgramList list => [list, list.Programs[0].Assessment],
            _ => (IEnumerable<object>)[answer],
        })
        .Where(answer => answer is not (RulePack or RubricBatch or LabelMatrix or ApplicantArrays))
        .GroupBy(answer => answer.GetType().Name)
        .ToDictionary(answers => answers.Key, answers => answers.First());

    // Values whose text holds all that they hold.
    private static readonly Type[] WholeInAText =
    [
        typeof(RuleId), typeof(ClauseId), typeof(MilestoneId), typeof(WindowMark), typeof(NrmpProgramCode), typeof(PartialDate), typeof(Quantity),
        typeof(CertificateExpiry), typeof(SpecialtyFamilies), typeof(ProgramSource), typeof(ImgPresence), typeof(Requirement<>), typeof(FactConflict),
        typeof(NoSuchProgram), typeof(NoSuchMilestone), typeof(OverallVerdict), typeof(TierSet), typeof(Problem), typeof(Column<>), typeof(Lever),
        typeof(BriefCause), typeof(BriefChanges), typeof(Budget),
    ];

    public static TheoryData<string> Types() => new(Answers.Keys);

    [Theory]
    [MemberData(nameof(Types))]
    public void An_answer_reads_as_approved(string type)
    {
        var found = Lines("", Answers[type]).ToList();
        var approved = Approved.Text(string.Concat(found.Select(l => l + "\n")), "Approved", type + ".txt").TrimEnd().Split('\n');

        var changes = approved.Except(found).Select(l => $"gone:  {type}.{l}")
            .Concat(found.Except(approved).Select(l => $"found: {type}.{l}"));
        Assert.True(approved.SequenceEqual(found), $"{type}, or its lines stand in another order:\n{string.Join('\n', changes)}");
    }

    [Fact]
    public void No_text_is_kept_of_a_type_that_no_answer_has() => Assert.Equal(
        Answers.Keys.Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "ReapplyKit.Tests", "Approved"))
            .Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    // The default pack with the few milestones that its other sections name, so that a schedule can be read through.
    private static RulePack FewMilestones()
    {
        string[] kept =
        [
            "exam.step3.register", "exam.step3.sit", "clinical.usce.arrange", "clinical.usce.rotate", "audit.letters", "letters.writers",
            "research.first-item", "research.submit", "audit.records", "list.final",
            "targets.letters", "list.rough",
        ];
        var countdown = JsonNode.Parse(SourceTree.Seed("countdown"))!.AsObject();
        var milestones = countdown["milestones"]!.AsArray();
        milestones.RemoveAll(m => !kept.Contains((string?)m!["id"]));
        foreach (var milestone in milestones)
        {
            milestone!["after"]?.AsArray().RemoveAll(a => !kept.Contains((string?)a!["milestone"]));
            milestone["needs"]?.AsArray().RemoveAll(a => !kept.Contains((string?)a));
        }
        return PackDocument.Load(PackDocument.Rules().Set("$.countdown", countdown));
    }

    // A plan repeats no value of its parts; each part has its own text, and of a list the first item.
    private static IEnumerable<object> Parts(object plan) => Properties(plan)
        .Select(p => Chosen(p.GetValue(plan)))
        .Select(part => part is IEnumerable and not string ? ((IEnumerable)part).Cast<object>().FirstOrDefault() : part)
        .OfType<object>()
        .Where(part => !IsOneValue(part));

    internal static IEnumerable<string> Lines(string path, object? value)
    {
        value = Chosen(value);
        if (IsOneValue(value) || path.Length > 0 && Subject(value) is not null)
            return [$"{path}: {One(value)}"];
        var dot = path.Length == 0 ? "" : path + ".";
        var parts = value is IEnumerable ? [] : Properties(value!).SelectMany(p => Lines(dot + p.Name, p.GetValue(value)));
        return value is IEnumerable list ? Items(path, [.. list.Cast<object?>().Select(Chosen)]) : parts;
    }

    private static IEnumerable<string> Items(string path, IReadOnlyList<object?> items) =>
        items.All(i => IsOneValue(i) || Subject(i) is not null)
        ? [$"{path}: {(items.Count == 0 ? "none" : string.Join(", ", items.Select(One)))}"]
        : items.SelectMany((item, at) => Lines(string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"), item));

    private static object? Chosen(object? value) => value is IOneOf choice ? choice.Value : value;

    private static IEnumerable<PropertyInfo> Properties(object value) => value.GetType()
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(p => p.GetIndexParameters().Length == 0);

    // What is not the library's, what holds nothing further, and what writes itself.
    private static bool IsOneValue(object? value) => value switch
    {
        null or string or RulePackStamp or RulePack or RuleBook or DateInterval => true,
        IEnumerable => false,
        _ => value.GetType() is var type
            && (type.Assembly != typeof(RulePack).Assembly || type.IsEnum || !Properties(value).Any() || WritesItself(type)),
    };

    private static bool WritesItself(Type type) => WholeInAText.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static string One(object? value) => value switch
    {
        null => "–",
        string text => text.ReplaceLineEndings(@"\n"),
        RulePackStamp stamp => stamp.Id,
        LocalDate day => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
        DateInterval days => $"{One(days.Start)} to {One(days.End)}",
        RuleBook => "all rules",
        _ => Subject(value) ?? string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string? Subject(object? value) => value switch
    {
        Season season => One(season.Year),
        Milestone milestone => milestone.Id.ToString(),
        ResidencyProgram program => program.Key.ToString(),
        ProgramAssessment assessment => $"{assessment.Program.Key} {assessment.Label}",
        _ => null,
    };
}
