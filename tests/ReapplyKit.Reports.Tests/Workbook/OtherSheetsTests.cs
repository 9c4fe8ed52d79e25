namespace ReapplyKit.Reports.Tests;

/// <summary>Summary, targets and proof of change.</summary>
public sealed class OtherSheetsTests
{
    [Fact]
    public void The_summary_gives_verdict_and_diagnosis_with_rule_and_clause()
    {
        var summary = Workbooks.Whole["Summary"];
        var step2Ck = Enumerable.Range(1, summary.LastRow).First(row => summary[1, row]?.Text == "Step 2 CK");

        Assert.Equal("Re-application plan for the 2028 Match", summary[1, 1]!.Text);
        Assert.Equal(("Borderline", "231, 1 attempt", "225 to 239"), (summary[2, step2Ck]!.Text, summary[3, step2Ck]!.Text, summary[4, step2Ck]!.Text));
        Assert.EndsWith("(M12.11)", summary[6, step2Ck]!.Text, StringComparison.Ordinal);
        Assert.Contains(summary.Texts, c => c.Text!.EndsWith("when you applied. interviews.structural (M12.15)", StringComparison.Ordinal));
        var list = FictionalPlans.Whole.List!;
        Assert.Contains(summary.Texts, c => c.Text == $"120 programs on the list: {list.Count(ProgramLabel.Green)} green, {list.Count(ProgramLabel.Yellow)} yellow, {list.Count(ProgramLabel.Red)} red; 40 left out.");
    }

    [Fact]
    public void The_dates_of_the_season_are_real_days_with_hour_and_status()
    {
        var summary = Workbooks.Whole["Summary"];
        var row = summary.Row("Rank list deadline");

        Assert.Equal(new LocalDate(2028, 3, 1), summary[2, row]!.Day);
        Assert.Equal("21:00, America/New_York", summary[3, row]!.Text);
        Assert.Equal("Projected", summary[4, row]!.Text);
    }

    [Fact]
    public void What_is_not_stated_is_unknown_and_said_to_be()
    {
        var book = XlsxReader.Read(Workbooks.Bytes(FictionalPlans.OfNothing));

        Assert.Contains(book["Summary"].Texts, c => c.Text == "Unknown: the case does not state how the last cycle went.");
        Assert.Equal(5 + 1, book["Summary"].Texts.Count(c => c.Text == "Unknown"));
        Assert.Contains(book["Targets"].Texts, c => c.Text == "The case does not state which targets are set.");
        Assert.Equal("Unknown: neither an earlier file nor the day of the last submission is stated.", book["Proof of change"][1, 2]!.Text);
    }

    [Fact]
    public void A_target_shows_which_checks_it_meets()
    {
        var targets = Workbooks.Whole["Targets"];
        var letters = Enumerable.Range(1, targets.LastRow).First(row => targets[1, row]?.Text == "Letters (new US letters)");

        Assert.Equal(2, targets[2, letters]!.Number);
        Assert.Equal(new LocalDate(2027, 6, 30), targets[4, letters]!.Day);
        Assert.Equal("Not met: 2 (asked: 3 to 4 new US letters)", targets[targets.Column("Enough", letters - 2), letters]!.Text);
        Assert.Contains(targets.Texts, c => c.Text!.StartsWith("Step 3 pass: Step 3 is decided for this year.", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_target_of_a_milestone_stands_with_its_day_and_clause()
    {
        var targets = Workbooks.Whole["Targets"];
        var first = Enumerable.Range(1, targets.LastRow).Single(row => targets[1, row]?.Text == "What is counted") + 1;
        var milestones = FictionalPlans.Whole.Schedule.Milestones;

        Assert.Equal(
            milestones.SelectMany(m => m.Milestone.Targets.Select(t => ((string?)t.Text, (string?)t.Amount, (LocalDate?)m.Finish, (string?)t.Clause.ToString()))),
            Enumerable.Range(first, targets.LastRow - first + 1)
                .Select(row => (targets[1, row]!.Text, targets[2, row]!.Text, targets[4, row]!.Day, targets[5, row]!.Text)));
    }

    [Fact]
    public void The_proof_shows_what_was_what_is_and_which_way()
    {
        var proof = Workbooks.Whole["Proof of change"];
        var row = proof.Row("years since graduation");

        // Graduated on 15 June 2022: 3 whole years on 19 September 2025, 4 on 9 November 2026.
        Assert.Equal(("3", "4", "Worse"), (proof[2, row]!.Text, proof[3, row]!.Text, proof[4, row]!.Text));
        Assert.Equal(("Borderline", "Borderline"), (proof[5, row]!.Text, proof[6, row]!.Text));
        Assert.Equal(FictionalPlans.Whole.Proof!.Answers.Count, proof.Texts.Count(c => c.Text is "Open" or "Partly" or "Answered"));
    }
}
