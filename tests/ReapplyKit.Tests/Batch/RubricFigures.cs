using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>The figures of a rubric, and the rubric a pack with these figures holds.</summary>
internal sealed record RubricFigures(int LongestOrdinaryGapMonths, BandFigures Scores, BandFigures Years, BandFigures Usce, int StrongUsLetters)
{
    public static RubricFigures OfTheText { get; } = new(24, new(224, 239, true), new(2, 5, false), new(0, 2, true), 3);

    public CompetitivenessRubric Rubric
    {
        get
        {
            var document = PackDocument.Extending();
            document["rubric"] = PackDocument.Rules()["rubric"]!.DeepClone();
            document.Set("$.rubric.step1.longestOrdinaryGapMonths", LongestOrdinaryGapMonths).Set("$.rubric.letters.strongUsLetters", StrongUsLetters);
            Put(document.At("$.rubric.step2Ck.scores").AsArray(), Scores);
            Put(document.At("$.rubric.yearsSinceGraduation.bands").AsArray(), Years);
            Put(document.At("$.rubric.usce.bands").AsArray(), Usce);
            return PackDocument.Load(document).Rubric;
        }
    }

    private static void Put(JsonArray bands, BandFigures figures)
    {
        (string Tier, int? AtLeast, int? AtMost)[] rows =
        [
            (figures.LowestIsConcerning ? "concerning" : "competitive", null, figures.First),
            ("borderline", figures.First + 1, figures.Second),
            (figures.LowestIsConcerning ? "competitive" : "concerning", figures.Second + 1, null),
        ];
        for (var i = 0; i < rows.Length; i++)
            (bands[i]!["tier"], bands[i]!["atLeast"], bands[i]!["atMost"]) = (rows[i].Tier, rows[i].AtLeast, rows[i].AtMost);
    }
}
