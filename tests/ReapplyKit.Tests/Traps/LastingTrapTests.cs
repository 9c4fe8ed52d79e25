using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReapplyKit.Tests;

/// <summary>The traps that lie in the package itself rather than in one verdict.</summary>
public sealed partial class LastingTrapTests
{
    [Fact]
    public void Trap_03_two_days_of_judgement_give_two_verdicts_and_the_same_day_the_same_one()
    {
        var profile = SoundFile.Profile with { Graduation = Iso.On("2023-06-15") };

        Assert.Equal(RulePack.Default.Rubric.Assess(profile, Iso.Day("2026-06-14")),
            RulePack.Default.Rubric.Assess(profile with { }, Iso.Day("2026-06-14")));
        Assert.Equal(
            (Tier.Competitive, Tier.Borderline),
            (RulePack.Default.Rubric.Assess(profile, Iso.Day("2026-06-14")).Tiers.Overall,
                RulePack.Default.Rubric.Assess(profile, Iso.Day("2026-06-15")).Tiers.Overall));
    }

    [Fact]
    public void Trap_04_no_date_of_a_season_stands_in_the_code() => Assert.Empty(
        CoreSource.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Where(literal => literal.Token.Value is int and > 1999 and < 2100 || DateText().IsMatch(literal.Token.ValueText))
            .Where(literal => literal.FirstAncestorOrSelf<FieldDeclarationSyntax>()?.Modifiers.Any(m => m.ValueText == "const") != true)
            .Select(literal => $"{literal.SyntaxTree.FilePath}: {literal}"));

    [Fact]
    public void Trap_07_an_assessment_that_is_kept_does_not_change_when_the_rules_do()
    {
        var profile = SoundFile.Profile with { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 241) };
        var kept = RulePack.Default.Rubric.Assess(profile, SoundFile.AsOf);
        var later = PackDocument.Load(PackDocument.Rules()
            .Set("$.version", "2.0.0").Set("$.rubric.step2Ck.scores[1].atMost", 249).Set("$.rubric.step2Ck.scores[2].atLeast", 250));

        var judgedAnew = later.Rubric.Assess(profile, SoundFile.AsOf);

        Assert.Equal((Tier.Competitive, "1.0.0"), (kept.Tiers[RubricComponent.Step2Ck], kept.Pack.Version));
        Assert.Equal((Tier.Borderline, "2.0.0"), (judgedAnew.Tiers[RubricComponent.Step2Ck], judgedAnew.Pack.Version));
        Assert.Equal(kept, RulePack.Default.Rubric.Assess(profile, SoundFile.AsOf));
    }

    // That no signature and no name speaks of one is kept by the naming tests.
    [Fact]
    public void Trap_09_no_rule_and_no_clause_states_a_probability() => Assert.DoesNotContain(
        RulePack.Default.Book.Rules.Select(r => r.Text).Concat(RulePack.Default.Book.Clauses.Select(c => c.Text)),
        text => ChanceText().IsMatch(text));

    [Fact]
    public void Trap_10_no_program_row_is_shipped()
    {
        var core = typeof(RulePack).Assembly;
        var resources = core.GetManifestResourceNames();

        Assert.Equal(["clauses.json", "countdown.json", "rules.json", "seasons.json"], resources.Order(StringComparer.Ordinal));
        Assert.All(resources, name => Assert.DoesNotMatch(ProgramNumber(), SourceTree.Seed(Path.GetFileNameWithoutExtension(name))));
    }

    [Theory]
    [InlineData("""{ "code": "1903140C0" }""")]
    [InlineData("""{ "acgme": "1403511290" }""")]
    public void Trap_10_a_program_row_would_be_seen(string row) => Assert.Matches(ProgramNumber(), row);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex DateText();

    [GeneratedRegex(@"probab|\bodds\b|\d+ ?%? chance|likelihood", RegexOptions.IgnoreCase)]
    private static partial Regex ChanceText();

    // An NRMP code or a ten-digit ACGME number.
    [GeneratedRegex(@"\b\d{7}[CPARMFS]\d{1,3}\b|\b\d{10}\b")]
    private static partial Regex ProgramNumber();
}
