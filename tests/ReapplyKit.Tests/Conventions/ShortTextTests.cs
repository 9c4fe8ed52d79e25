using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Tests;

/// <summary>What a value says of itself in a debugger, a log or LINQPad: one short line, the same under every culture.</summary>
public sealed partial class ShortTextTests
{
    private const int Longest = 200;

    private static readonly object[] Values = [.. ValueEqualityTests.Walk.Pairs.Select(p => p.Left).Where(v => v is not string)];

    [Fact]
    public void Every_text_is_short() => Assert.Equal("", string.Join('\n', Values
        .Select(v => (v.GetType().Name, Text: v.ToString()!)).Where(t => t.Text.Length > Longest || t.Text.Contains('\n'))
        .Select(t => $"{t.Name}: {t.Text}").Distinct()));

    [Fact]
    public void No_text_is_empty_or_names_a_type_of_a_runtime() => Assert.Equal("", string.Join('\n', Values
        .Select(v => (v.GetType().Name, Text: v.ToString()!)).Where(t => t.Text.Length == 0 || TypeName().IsMatch(t.Text))
        .Select(t => $"{t.Name}: {t.Text}").Distinct()));

    [Fact]
    public void No_text_follows_the_culture()
    {
        var own = Array.ConvertAll(Values, v => v.ToString());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            var odd = Array.ConvertAll(Values, v => v.ToString());
            Assert.Equal("", string.Join('\n', own.Zip(odd).Where(t => t.First != t.Second).Select(t => $"{t.First} | {t.Second}").Distinct()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_plan_says_its_numbers_on_one_line()
    {
        var plan = Values.OfType<ReapplicationPlan>().First().ToString();
        Assert.StartsWith("Plan for the ", plan, StringComparison.Ordinal);
        Assert.Contains(" milestones; ", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_says_how_many_it_holds()
    {
        Assert.Equal("[1, 2]", ValueList.Create([1, 2]).ToString());
        Assert.Equal("[]", default(ValueList<int>).ToString());
        Assert.EndsWith("(1000 in all)]", Enumerable.Range(0, 1000).ToValueList().ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(System|NodaTime|OneOf|ReapplyKit)\.[A-Z]|`\d|Nullable|\{ ")]
    private static partial Regex TypeName();

    // Days, decimals and negative numbers look different under it.
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = "·";
        odd.DateTimeFormat.LongDatePattern = odd.DateTimeFormat.ShortDatePattern = "'day' d 'of' MM 'in' yyyy";
        return odd;
    }
}
