using System.Text;
using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>A pack that states only what differs.</summary>
public sealed class PatchTests
{
    private const string Own = """ "id": "my-clinic", "version": "1", "effective": "2026-12-01" """;

    private static readonly RulePack From245 =
        Patched($$"""{ {{Own}}, "rubric": { "step2Ck": { "scores": { "competitive": { "atLeast": 245 } } } } }""");

    private static RulePack Patched(string patch, RulePack? pack = null) => Patch(patch, pack).Match(
        changed => changed, problems => throw new ArgumentException(string.Join("; ", problems.Problems), nameof(patch)));

    private static OneOf.OneOf<RulePack, RulePackProblems> Patch(string patch, RulePack? pack = null) =>
        (pack ?? RulePack.Default).Patch(Encoding.UTF8.GetBytes(patch));

    private static Problem Problem(string patch, RulePack? pack = null) => Assert.Single(Patch(patch, pack).AsT1.Problems.AsEnumerable());

    [Fact]
    public void A_patch_of_one_line_moves_a_threshold_and_the_band_next_to_it()
    {
        var scores = From245.Rubric.Step2Ck.Scores;

        Assert.Equal(
            [("224 or less", Tier.Concerning), ("225 to 244", Tier.Borderline), ("245 or more", Tier.Competitive)],
            scores.Bands.Select(b => (b.Range, b.Tier)));
    }

    [Fact]
    public void Finding_batch_what_if_and_list_agree_on_the_patched_threshold()
    {
        foreach (var (score, tier) in new[] { (244, Tier.Borderline), (245, Tier.Competitive) })
        {
            var facts = new ApplicantFacts { Step2Ck = ExamFacts.Passed(score, attempts: 1) };
            var profile = SoundFile.Profile with
            {
                Step2Ck = ExamHistory.Of(new Attempt
                {
                    Result = ExamResult.Passed,
                    Score = score,
                    Date = PartialDate.On(Iso.Day("2025-06-01")),
                }),
            };
            var finding = From245.Rubric.Assess(profile, SoundFile.AsOf).Findings.Single(f => f.Component == RubricComponent.Step2Ck);

            Assert.Equal(tier, From245.Rubric.Assess(facts)[RubricComponent.Step2Ck]);
            Assert.Equal(tier, finding.Tier);
            Assert.Equal(tier == Tier.Competitive ? "245 or more" : "225 to 244", finding.Threshold);
            Assert.Equal(tier, From245.Programs.Rubric.Assess(facts)[RubricComponent.Step2Ck]);
            Assert.Equal(tier, From245.WhatIf.Programs.Rubric.Assess(facts)[RubricComponent.Step2Ck]);
            Assert.Equal(From245.Rubric.Assess(facts), Batch(From245, facts));
        }
    }

    private static TierSet Batch(RulePack pack, ApplicantFacts facts)
    {
        var tiers = new TierSet[1];
        new ReapplyKit.Batch.RubricBatch(pack.Rubric).Assess(ReapplyKit.Batch.ApplicantColumns.Of([facts]), tiers);
        return tiers[0];
    }

    [Fact]
    public void A_patched_pack_has_a_stamp_of_its_own()
    {
        Assert.NotEqual(RulePack.Default.Stamp.ContentHash, From245.Stamp.ContentHash);
        Assert.All([From245.Rubric.Pack, From245.Programs.Pack, From245.WhatIf.Pack, From245.Book.Pack], stamp =>
            Assert.Equal(From245.Stamp, stamp));
    }

    [Fact]
    public void A_patch_that_states_nothing_changes_the_name_alone()
    {
        var renamed = Patched($"{{ {Own} }}");

        Assert.Equal(("my-clinic", "1", RulePack.Default.Stamp.ContentHash),
            (renamed.Stamp.Id, renamed.Stamp.Version, renamed.Stamp.ContentHash));
        Assert.Equal(RulePack.Default.Book.Rules, renamed.Book.Rules);
        Assert.Equal(RulePack.Default.Countdown, renamed.Countdown);
        Assert.NotEqual(RulePack.Default, renamed);
    }

    [Fact]
    public void A_patch_states_its_own_name_version_and_day() => Assert.Equal(
        ["$.id", "$.version", "$.effective"], Patch("{}").AsT1.Problems.Select(p => p.Where));

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("2")]
    public void The_name_of_the_librarys_pack_is_refused(string version) => Assert.Contains(
        Problem($$"""
            { "id": "countdown-article", "version": "{{version}}", "effective": "2026-11-23",
              "rubric": { "letters": { "strongUsLetters": 2 } } }
            """).Where,
        new[] { "$.id", "$.version" });

    [Fact]
    public void Extends_and_Patch_are_the_same() => Assert.Equal(
        From245,
        PackDocument.Parse($$"""
            { {{Own}}, "extends": "countdown-article",
              "rubric": { "step2Ck": { "scores": [ { "tier": "competitive", "atLeast": 245 } ] } } }
            """).AsT0);

    [Fact]
    public void A_patched_pack_is_patched_again()
    {
        var twice = Patched("""
            { "id": "my-clinic", "version": "2", "effective": "2026-12-01", "rubric": { "letters": { "strongUsLetters": 2 } } }
            """, From245);

        Assert.Equal(2, twice.Rubric.Letters.StrongUsLetters);
        Assert.Equal(245, twice.Rubric.Step2Ck.Scores.Bands[2].AtLeast);
        Assert.Equal("$.version", Problem($$"""{ {{Own}}, "rubric": { "letters": { "strongUsLetters": 2 } } }""", From245).Where);
    }

    [Fact]
    public void Patches_of_different_places_may_come_in_either_order()
    {
        const string Letters = """ "rubric": { "letters": { "strongUsLetters": 2 } } """;
        const string Ranks = """ "fees": { "seasons": { "2027": { "erasToken": { "dollars": 170 } } } } """;
        static string At(int version, string change) =>
            $$"""{ "id": "own", "version": "{{version}}", "effective": "2026-12-01", {{change}} }""";

        Assert.Equal(
            Patched(At(2, Ranks), Patched(At(1, Letters))),
            Patched(At(2, Letters), Patched(At(1, Ranks))));
    }

    [Fact]
    public void An_entry_with_a_new_name_is_added_and_null_removes_one()
    {
        var pack = Patched($$"""
            { {{Own}},
              "clauses": { "clauses": { "M5.99": { "text": "Ask a librarian for a literature search." } } },
              "countdown": { "milestones": {
                "library.search": { "title": "Literature search", "from": "M5W1", "to": "M5W4", "workstream": "research", "minDays": 3,
                  "hours": 4, "importance": "optional", "clauses": ["M5.99"] },
                "plan.time-split": null } } }
            """);

        Assert.Contains(pack.Countdown.Milestones, m => m.Id.ToString() == "library.search");
        Assert.DoesNotContain(pack.Countdown.Milestones, m => m.Id.ToString() == "plan.time-split");
        Assert.Equal(RulePack.Default.Countdown.Milestones.Count, pack.Countdown.Milestones.Count);
        Assert.Equal("Ask a librarian for a literature search.", pack.Book[ClauseId.Parse("M5.99")].Text);
    }

    [Fact]
    public void An_entry_within_an_entry_is_patched_by_its_name()
    {
        var pack = Patched($$"""
            { {{Own}},
              "fees": { "services": { "ResidencyCAS": { "seasons": {
                "2026": { "applications": { "tiers": { "1": { "flat": 100 } } } } } } } },
              "countdown": { "emphasis": { "letters.concerning": { "milestones": { "letters.remind": { "hours": 9 } } } } } }
            """);

        var changed = pack.Countdown.Emphasis.SelectMany(e => e.Settings).Where(s => s.Milestone == MilestoneId.Parse("letters.remind"));
        Assert.Contains(changed, s => s is { Hours: 9, Importance: Importance.Essential });
        Assert.Equal(RulePack.Default.Countdown.Emphasis.Count, pack.Countdown.Emphasis.Count);
    }

    [Theory]
    [InlineData(
        """{ "countdown": { "milestones": [ { "id": "autopsy.review", "minDays": -1 } ] } }""", "$.countdown.milestones[0].minDays")]
    [InlineData(
        """{ "countdown": { "milestones": { "autopsy.review": { "minDays": -1 } } } }""", "$.countdown.milestones.autopsy.review.minDays")]
    [InlineData("""{ "countdown": { "milestones": { "autopsy.revue": null } } }""", "$.countdown.milestones.autopsy.revue")]
    [InlineData(
        """{ "rubric": { "step2Ck": { "scores": { "competitive": { "atLeast": 999 } } } } }""", "$.rubric.step2Ck.scores.competitive.atLeast")]
    [InlineData("""{ "rubrik": { } }""", "$.rubrik")]
    public void A_problem_stands_where_the_patch_stands(string patch, string where)
    {
        var document = JsonNode.Parse(patch)!.AsObject();
        (document["id"], document["version"], document["effective"]) = ("own", "1", "2026-12-01");

        Assert.Contains(where, Patch(document.ToJsonString()).AsT1.Problems.Select(p => p.Where));
    }

    [Fact]
    public void The_names_of_entries_are_those_of_the_seeds()
    {
        var seeds = PackDocument.Seeds("clauses", "countdown", "seasons");
        foreach (var path in RulePackLists.Paths)
        {
            foreach (var list in Lists(seeds, path.Split('.').Skip(1).ToArray()))
            {
                var named = RulePackLists.NameOf(path)!.Value;
                var names = list.Select(entry => string.Join('/', named.Select(n => entry![n]?.ToString()))).ToList();
                Assert.Equal(names.Count, names.Distinct().Count());
            }
        }
    }

    [Fact]
    public void Every_list_of_objects_in_the_seeds_has_named_entries() => Assert.Empty(
        ListsOfObjects("$", PackDocument.Seeds("clauses", "countdown", "seasons")).Distinct().Except(RulePackLists.Paths));

    private static IEnumerable<JsonArray> Lists(JsonNode? node, string[] steps)
    {
        if (node is null)
            return [];
        if (steps.Length == 0)
            return [node.AsArray()];
        var next = node[steps[0].TrimEnd('[', ']')];
        if (!steps[0].EndsWith(']'))
            return Lists(next, steps[1..]);
        return next is JsonArray list ? list.SelectMany(entry => Lists(entry, steps[1..])) : [];
    }

    private static IEnumerable<string> ListsOfObjects(string path, JsonNode? node) => node switch
    {
        JsonObject named => named.SelectMany(p => ListsOfObjects($"{path}.{p.Key}", p.Value)),
        JsonArray list when list.Any(entry => entry is JsonObject) =>
            [path, .. list.SelectMany(entry => ListsOfObjects(path + "[]", entry))],
        _ => [],
    };
}
