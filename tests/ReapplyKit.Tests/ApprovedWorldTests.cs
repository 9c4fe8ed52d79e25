using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using OneOf;
using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>
/// An object of every public type, written out with all it says, held against a text that somebody has read: no word or figure of an answer
/// changes unseen. <c>REAPPLYKIT_APPROVE=true</c> writes the text anew, to be read.
/// </summary>
public sealed class ApprovedWorldTests
{
    [Fact]
    public void Every_answer_reads_as_approved()
    {
        var seen = new HashSet<object>();
        Assert.All(SeparateWorld.Build().Select((answer, at) => (answer, at)).Where(a => a.answer is not (RulePack or RubricBatch or LabelMatrix)), a =>
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"{a.at:D2} {a.answer.GetType().Name}.txt");
            var text = new StringBuilder();
            Write(text, a.answer, "", 0, seen);
            Assert.Equal(Approved.Text(text.ToString(), "Approved", "world", file), text.ToString());
        });
    }

    private static void Write(StringBuilder text, object? value, string name, int depth, HashSet<object> seen)
    {
        text.Append(' ', depth * 2).Append(name.Length == 0 ? "" : name + ": ");
        if (value is IOneOf choice)
            value = choice.Value;
        if (value is null || value is string || value.GetType().Assembly != typeof(RulePack).Assembly && value is not IEnumerable)
        {
            text.Append(CultureInfo.InvariantCulture, $"{value ?? "–"}\n");
            return;
        }
        var properties = value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.GetIndexParameters().Length == 0 && value is not IEnumerable).ToArray();
        if (value is RulePack or RuleBook || value.GetType().IsEnum || (properties.Length == 0 && value is not IEnumerable))
        {
            text.Append(value switch { RulePack pack => pack.Stamp.ToString(), RuleBook => "all rules", _ => value.ToString() }).Append('\n');
            return;
        }
        // What was written out before is not written out again.
        if (value is not IEnumerable && !seen.Add(value))
        {
            text.Append(value.GetType().Name).Append(" as before\n");
            return;
        }
        text.Append(value is IEnumerable ? "" : value.GetType().Name).Append('\n');
        foreach (var property in properties)
            Write(text, property.GetValue(value), property.Name, depth + 1, seen);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Write(text, item, "-", depth + 1, seen);
        }
    }
}
