using System.Reflection;

namespace ReapplyKit.Tests;

/// <summary>Answers are given by the library and cannot be made up, and every one is whole.</summary>
public sealed class AnswerTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;

    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly Dictionary<Type, List<PropertyInfo>> Known = [];

    // What a caller states beside the case and all that it holds.
    private static readonly Type[] Stated =
    [
        typeof(ReapplicationCase), typeof(ApplicantFacts), typeof(TierSet), typeof(ListTarget), typeof(Lever), typeof(ExamStudy),
        typeof(SpecialtyCount), typeof(Progress), typeof(ScheduleRequest), typeof(Problem),
    ];

    private static readonly Type[] Core = typeof(RulePack).Assembly.GetExportedTypes();

    [Fact]
    public void What_only_answers_hold_cannot_be_constructed_or_changed_from_outside()
    {
        var returned = Core.Where(t => t.Namespace == "ReapplyKit")
            .SelectMany(t => t.GetMethods(Public | BindingFlags.Static | BindingFlags.DeclaredOnly)).Select(m => m.ReturnType);
        var answers = Reached(returned).Except(Reached(Stated, butNot: typeof(Schedule))).Except(Reached([typeof(RulePack)])).ToList();

        Assert.Contains(typeof(ScheduledMilestone), answers);
        Assert.Equal("", string.Join('\n', answers.SelectMany(type => type.GetConstructors()).Select(c => $"{c.DeclaringType!.Name} has a public constructor")));
        Assert.Equal("", string.Join('\n', answers.SelectMany(type => type.GetProperties(Public)).Where(p => p.SetMethod is { IsPublic: true })
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name} can be set")));
    }

    [Fact]
    public void Nothing_is_left_out_of_an_answer() => Assert.Empty(
        ValueEqualityTests.Walk.Pairs.Select(pair => pair.Left)
            .SelectMany(answer => NeverNull(answer.GetType()).Where(p => p.GetValue(answer) is null))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}")
            .Distinct());

    private static List<PropertyInfo> NeverNull(Type type) => Known.TryGetValue(type, out var known) ? known : Known[type] =
    [
        .. type.GetProperties(Public).Where(p => p.GetIndexParameters().Length == 0 && !p.PropertyType.IsValueType
            && Nullability.Create(p).ReadState == NullabilityState.NotNull),
    ];

    // The types of the core that a value of one of these types holds, itself included. A case holds the plan so far, which is an answer.
    private static HashSet<Type> Reached(IEnumerable<Type> types, Type? butNot = null)
    {
        var (reached, open) = (new HashSet<Type>(), new Stack<Type>(types));
        while (open.TryPop(out var type))
        {
            foreach (var argument in type.GetGenericArguments())
                open.Push(argument);
            if (!type.IsEnum && type != butNot && Core.Contains(type) && reached.Add(type))
                type.GetProperties(Public).ToList().ForEach(p => open.Push(p.PropertyType));
        }
        return reached;
    }
}
