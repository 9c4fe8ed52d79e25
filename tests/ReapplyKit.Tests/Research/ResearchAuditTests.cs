using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

public sealed class ResearchAuditTests
{
    [Theory]
    [InlineData(ProjectStage.Idea, ResearchOutput.Poster, CheckState.NotMet, CheckState.NotMet)]
    [InlineData(ProjectStage.InProcess, ResearchOutput.Poster, CheckState.Met, CheckState.Met)]
    [InlineData(ProjectStage.Submitted, ResearchOutput.Abstract, CheckState.Met, CheckState.Met)]
    [InlineData(ProjectStage.Accepted, ResearchOutput.Manuscript, CheckState.Met, CheckState.Met)]
    [InlineData(ProjectStage.Unknown, ResearchOutput.Poster, CheckState.Unknown, CheckState.Unknown)]
    [InlineData(ProjectStage.InProcess, ResearchOutput.Unknown, CheckState.Met, CheckState.Unknown)]
    [InlineData(ProjectStage.Idea, ResearchOutput.Unknown, CheckState.NotMet, CheckState.NotMet)]
    public void One_item_in_process_is_asked_and_an_idea_is_none(
        ProjectStage stage, ResearchOutput output, CheckState joined, CheckState inProcess)
    {
        var audit = RulePack.Default.Research.Assess([new() { Stage = stage, Output = output }]);

        Assert.Equal((joined, inProcess), (StateOf(audit, "research.joined"), StateOf(audit, "research.in-process")));
    }

    [Fact]
    public void No_project_is_missed() => Assert.Equal(
        [(CheckState.NotMet, "0", "1 or more"), (CheckState.NotMet, "0", "1 or more, not an idea only")],
        RulePack.Default.Research.Assess([]).Select(c => (c.State, c.Value, c.Asked)));

    [Fact]
    public void One_idea_more_changes_nothing_of_what_is_in_process()
    {
        ResearchProject running = new() { Stage = ProjectStage.InProcess, Output = ResearchOutput.Abstract };

        Assert.Equal(
            RulePack.Default.Research.Assess([running]),
            RulePack.Default.Research.Assess([new() { Stage = ProjectStage.Idea, Output = ResearchOutput.Abstract }, running]));
    }

    [Fact]
    public void Only_what_is_submitted_or_accepted_is_tallied()
    {
        var tally = RulePack.Default.Research.CountSubmitted(
        [
            new() { Stage = ProjectStage.Idea, Output = ResearchOutput.Abstract },
            new() { Stage = ProjectStage.InProcess, Output = ResearchOutput.Manuscript },
            new() { Stage = ProjectStage.Submitted, Output = ResearchOutput.Abstract },
            new() { Stage = ProjectStage.Accepted, Output = ResearchOutput.Abstract },
            new() { Stage = ProjectStage.Submitted, Output = ResearchOutput.Poster },
        ]);

        Assert.Equal((2, 1, 0), (tally.Abstracts, tally.Posters, tally.Manuscripts));
        Assert.Equal("research.submitted", tally.Rule.ToString());
    }

    [Fact]
    public void A_stage_or_an_output_not_stated_makes_a_range()
    {
        var tally = RulePack.Default.Research.CountSubmitted(
        [
            new() { Stage = ProjectStage.Submitted, Output = ResearchOutput.Unknown },
            new() { Stage = ProjectStage.Unknown, Output = ResearchOutput.Poster },
            new() { Stage = ProjectStage.InProcess, Output = ResearchOutput.Unknown },
        ]);

        Assert.Equal(
            (Quantity.Between(0, 1), Quantity.Between(0, 2), Quantity.Between(0, 1)), (tally.Abstracts, tally.Posters, tally.Manuscripts));
    }
}
