using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReapplyKit;
using Spectre.Console;
using Rule = Spectre.Console.Rule;

namespace Advisor;

/// <summary>How tiers, labels, dates and citations look.</summary>
internal static class Style
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    public static string Colored(Tier tier) => $"[{Color(tier)}]{tier}[/]";

    public static string Colored(ProgramLabel label) => $"[{Color(label)}]{label}[/]";

    public static string Of(LocalDate date) => Day.Format(date);

    /// <summary>A number with its noun, such as <c>1 interview</c> or <c>2 interviews</c>.</summary>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    public static string Colored(CheckState state) => state switch
    {
        CheckState.Met => "[green]met[/]",
        CheckState.Missed => "[red]missed[/]",
        _ => "[grey]unknown[/]",
    };

    public static string Cites(ValueList<ClauseId> clauses) => string.Join(", ", clauses);

    public static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]").LeftJustified());
    }

    /// <summary>A name such as HomeCountryPhysician as words.</summary>
    public static string Words<TEnum>(TEnum value)
        where TEnum : struct, Enum => value switch
        {
            RubricComponent.Step2Ck or WeaknessKind.Step2Ck or ProgramFactor.Step2Ck => "Step 2 CK",
            RubricComponent.Step1 or WeaknessKind.Step1 => "Step 1",
            RubricComponent.Usce or WeaknessKind.Usce or ProgramFactor.Usce => "USCE",
            RubricComponent.YearsSinceGraduation or WeaknessKind.YearsSinceGraduation or ProgramFactor.YearsSinceGraduation => "Years since graduation",
            ProgramFactor.Step3ForH1B => "Step 3 for H-1B",
            ProgramFactor.EcfmgCertificate => "ECFMG certificate",
            ConnectionKind.Usce => "USCE",
            ProgramFactor.ImgPresence => "IMG presence",
            RelaxationKind.MoveStep3 => "move Step 3",
            RelaxationKind.Overlap => "overlap long work",
            DecisionGate.Step3 => "Step 3",
            _ => Spaced(value.ToString()),
        };

    private static string Spaced(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));

    private static string Color(Tier tier) => tier switch { Tier.Competitive => "green", Tier.Borderline => "yellow", Tier.Concerning => "red", _ => "grey" };

    private static string Color(ProgramLabel label) => label switch { ProgramLabel.Green => "green", ProgramLabel.Yellow => "yellow", ProgramLabel.Red => "red", _ => "grey" };
}
