using System.Globalization;
using NodaTime;
using ReapplyKit;
using Spectre.Console;
using Rule = Spectre.Console.Rule;

namespace Advisor;

/// <summary>How tiers, labels, dates and citations look.</summary>
internal static class Style
{

    private static readonly (string Plain, string Written)[] Abbreviations =
    [
        ("step1", "Step 1"), ("step2 ck", "Step 2 CK"), ("step3", "Step 3"), ("ecfmg", "ECFMG"), ("eras ", "ERAS "), ("img", "IMG"), ("usce", "USCE"),
    ];

    public static string Colored(Tier tier) => $"[{Color(tier)}]{tier}[/]";

    public static string Colored(Finding finding) => $"[{Color(finding.Tier)}]{finding.Standing()}[/]";

    public static string Colored(ProgramLabel label) => $"[{Color(label)}]{label}[/]";

    public static string Of(LocalDate date) => date.ToDateOnly().ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun, such as <c>1 interview</c> or <c>2 interviews</c>.</summary>
    public static string Count(long number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    public static string Colored(CheckState state) => state switch
    {
        CheckState.Met => "[green]met[/]",
        CheckState.NotMet => "[red]not met[/]",
        _ => "[grey]unknown[/]",
    };

    public static string Cites(ValueList<ClauseId> clauses) => string.Join(", ", clauses);

    public static void Line(this IAnsiConsole console, StyledLine line) => line.WriteTo(console);

    public static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]").LeftJustified());
    }

    /// <summary>A name such as HomeCountryPhysician as words.</summary>
    public static string Words<TEnum>(TEnum value)
        where TEnum : struct, Enum => value switch
        {
            ProgramFactor.Step3ForH1B => "Step 3 for H-1B",
            RelaxationKind.MoveStep3 => "move Step 3",
            RelaxationKind.Overlap => "overlap long work",
            _ => Spaced(value.ToString()),
        };

    private static string Spaced(string name)
    {
        var words = string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
        return Abbreviations.Aggregate(words, (text, a) => text.Replace(a.Plain, a.Written, StringComparison.OrdinalIgnoreCase));
    }

    private static string Color(Tier tier) => tier switch { Tier.Competitive => "green", Tier.Borderline => "yellow", Tier.Concerning => "red", _ => "grey" };

    private static string Color(ProgramLabel label) => label switch { ProgramLabel.Green => "green", ProgramLabel.Yellow => "yellow", ProgramLabel.Red => "red", _ => "grey" };
}
