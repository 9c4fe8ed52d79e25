using System.CommandLine;
using ReapplyKit;

namespace Advisor;

/// <summary>The parts that are printed after the first screen, by their words on the command line.</summary>
internal static class ShowOption
{
    public const string Why = "why";
    public const string Week = "week";
    public const string Plan = "plan";
    public const string List = "list";
    public const string All = "all";

    public static ValueList<string> Words { get; } = [Why, Week, Plan, List];

    public static Option<string[]> Make() => new("--show")
    {
        Description = $"What to print after the first screen: {string.Join(", ", Words)} or {All}, with commas between them.",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result =>
        {
            var words = result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
            foreach (var odd in words.Where(w => w != All && !Words.Contains(w)))
                result.AddError($"--show: '{odd}' is not one of {string.Join(", ", Words)}, {All}");
            return words;
        },
    };
}
