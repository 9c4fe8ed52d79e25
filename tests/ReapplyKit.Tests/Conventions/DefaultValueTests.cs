using System.Reflection;

namespace ReapplyKit.Tests;

/// <summary>
/// A value that nobody has set does no harm: of an enum it is no good news, or no word at all and in no answer; of a struct it can be read.
/// </summary>
public sealed class DefaultValueTests
{
    private static readonly string[] GoodNews =
        ["Competitive", "Met", "Passed", "Better", "Green", "Sponsored", "Strong", "Listed", "Confirmed", "Answered", "Matched", "Accepted"];

    private static readonly Type[] Enums = [.. typeof(RulePack).Assembly.GetExportedTypes().Where(t => t.IsEnum)];

    public static TheoryData<string> Words => [.. Enums.Where(e => Enum.IsDefined(e, Zero(e))).Select(e => e.Name)];

    public static TheoryData<string> Wordless => [.. Enums.Where(e => !Enum.IsDefined(e, Zero(e))).Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Words))]
    public void A_default_word_is_no_good_news(string name) => Assert.DoesNotContain(Zero(Of(name)).ToString(), GoodNews);

    [Theory]
    [MemberData(nameof(Wordless))]
    public void Where_the_default_is_no_word_no_answer_holds_it(string name)
    {
        var type = Of(name);
        var held = AnyCall.Met.SelectMany(answer => answer.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == type)
            .Select(p => p.GetValue(answer))).ToList();

        Assert.DoesNotContain(Zero(type), held);
    }

    [Fact]
    public void A_rule_of_a_label_is_not_made_without_the_label()
    {
        var rule = RuleId.Parse("label.green");
        Assert.Throws<ArgumentOutOfRangeException>(() => new LabelCap(default, rule));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LabelRow(default, [], [], [], rule));
    }

    public static TheoryData<string> Structs =>
        [.. AnyCall.Types.Where(t => t.IsValueType).Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_default_struct_can_be_read(string name)
    {
        var value = Activator.CreateInstance(typeof(RulePack).Assembly.GetType(name)!)!;

        Assert.NotEmpty(value.ToString()!);
        foreach (var property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
            _ = property.GetValue(value);
    }

    private static object Zero(Type type) => Enum.ToObject(type, 0);

    private static Type Of(string name) => Enums.First(e => e.Name == name);
}
