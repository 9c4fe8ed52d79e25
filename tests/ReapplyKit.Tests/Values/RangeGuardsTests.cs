namespace ReapplyKit.Tests.Values;

/// <summary>A number out of its range is refused with its name, its value and its bounds.</summary>
public sealed class RangeGuardsTests
{
    public static TheoryData<Action, string[]> Refused() => new()
    {
        { () => Attempt.Passed(900), ["score", "1 to 300", "900"] },
        { () => _ = new RebuildTarget { Kind = TargetKind.Programs, Amount = 10_001 }, ["Amount", "0 to 10000", "10001"] },
        { () => MilestoneProgress.Done(MilestoneId.Parse("a.b"), new(2026, 6, 2), new(2026, 6, 1)), ["started", "2026-06-02", "2026-06-01"] },
        { () => Quantity.Exactly(-1), ["value", "0 to", "-1"] },
        { () => _ = new LetterFacts(2, 1, 2), ["total", "3 to", "2"] },
        { () => _ = new TierSet(Tier.Competitive, (Tier)9, Tier.Competitive, Tier.Competitive, Tier.Competitive), ["step2Ck", "Competitive, Borderline, Concerning", "9"] },
        { () => RulePack.Default.Rubric.Assess(new(), SoundFile.AsOf)[(RubricComponent)99].ToString(), ["component", "Step1, Step2Ck", "99"] },
        { () => RulePack.Default.Rubric.Assess(new(), default), ["asOf", "2009 to 2100", "0001-01-01"] },
        { () => RulePack.Default.Programs.Labels[ChargeCount.None, PresenceLevel.Strong, VisaOffer.Refused].ToString(), ["visa", "Refused"] },
        { () => RulePack.Default.Programs.Labels[default, PresenceLevel.Strong, VisaOffer.Listed].ToString(), ["charges", "None, One, TwoOrMore"] },
        { () => PartialDate.On(LocalDate.MaxIsoValue), ["date", "1900 to 2200", "9999-12-31"] },
        { () => RulePack.Default.Seasons.Next(new(2100, 1, 1)), ["asOf", "2100-01-01", "2100 Match"] },
        { () => _ = new CycleOutcome { Interviews = -3, Matched = false }, ["Interviews", "0 to 10000", "-3"] },
        { () => _ = new CycleOutcome { Interviews = 1, Matched = false, Applications = -7 }, ["Applications", "0 to 10000", "-7"] },
        { () => UsceHistory.OfMonths(601), ["months", "0 to 600", "601"] },
        { () => PartialDate.In(1850), ["year", "1900 to 2200", "1850"] },
        { () => Quantity.Between(4, 3), ["atMost", "4 to", "3"] },
        { () => Rotation.Of(RotationKind.Externship, new(2026, 3, 27), new(2026, 3, 2)), ["end", "2026-03-27", "2026-03-02"] },
        { () => _ = new ResidencyProgram { Name = "A", Positions = -1 }, ["Positions", "0 to 1000", "-1"] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void The_message_holds_name_value_and_bounds(Action call, string[] parts)
    {
        var message = Assert.ThrowsAny<ArgumentOutOfRangeException>(call).Message;
        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    public static TheoryData<Action, string> Missing() => new()
    {
        { () => _ = new ResidencyProgram { Name = " " }, "Name" },
        { () => _ = new ResidencyProgram { Name = null! }, "Name" },
        { () => _ = new ProgramAssignment { Program = "" }, "Program" },
        { () => _ = new ReapplicationCase { Profile = null! }, "Profile" },
        { () => _ = new ReapplicationCase { Profile = new(), Decisions = null! }, "Decisions" },
        { () => _ = new ReapplicationCase { Profile = new(), List = null! }, "List" },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void What_is_missing_is_named(Action call, string member) =>
        Assert.Equal(member, Assert.ThrowsAny<ArgumentException>(call).ParamName);

    [Fact]
    public void A_clause_and_a_rule_that_do_not_exist_are_named()
    {
        Assert.Contains("M99.9", Assert.Throws<KeyNotFoundException>(() => RulePack.Default.Book[ClauseId.Parse("M99.9")]).Message, StringComparison.Ordinal);
        Assert.Contains("label.blue", Assert.Throws<KeyNotFoundException>(() => RulePack.Default.Book[RuleId.Parse("label.blue")]).Message, StringComparison.Ordinal);
    }

    /// <summary>What takes a number, its name, the least and the most it takes; null where it takes any number above.</summary>
    public static TheoryData<Action<int>, string, int, int?> Bounds() => new()
    {
        { n => _ = new ComlexAttempt { Level = ComlexLevel.Level1, Score = n }, "Score", 1, 999 },
        { n => _ = new Attempt { Score = n }, "Score", 1, 300 },
        { n => ExamFacts.Passed(n, 1), "score", 1, 300 },
        { n => ExamFacts.Passed(240, n), "attempts", 1, null },
        { n => UsceHistory.OfMonths(n), "months", 0, 600 },
        { n => _ = new LetterFacts(int.MaxValue, n, 0), "strongUs", 0, null },
        { n => _ = new LetterFacts(int.MaxValue, 0, n), "weak", 0, null },
        { n => _ = new LetterFacts(int.MaxValue, 0, 0, n), "undetermined", 0, null },
        { n => _ = new LetterFacts(int.MaxValue, 0, 0, 0, n), "possiblyWeak", 0, null },
        { n => _ = new CycleOutcome { Interviews = n, Matched = false }, "Interviews", 0, 10_000 },
        { n => _ = new CycleOutcome { Interviews = 1, Matched = false, Applications = n }, "Applications", 0, 10_000 },
        { n => _ = new CycleOutcome { Interviews = 1, Matched = false, Ranked = n }, "Ranked", 0, 10_000 },
        { n => _ = new CycleOutcome { Interviews = 1, Matched = false, States = n }, "States", 0, 10_000 },
        { n => _ = new CycleOutcome { Interviews = 1, Matched = false, Season = n }, "Season", 2010, 2100 },
        { n => RulePack.Default.Seasons.For(n), "year", 2010, 2100 },
        { n => PartialDate.In(n), "year", 1900, 2200 },
        { n => PartialDate.In(n, 6), "year", 1900, 2200 },
        { n => PartialDate.In(2020, n), "month", 1, 12 },
        { n => Attempt.Passed(n), "score", 1, 300 },
        { n => Attempt.Failed(n), "score", 1, 300 },
        { n => ExamHistory.PassedAtFirst(n), "score", 1, 300 },
        { n => ExamFacts.OutcomeNotStated(attempts: n), "attempts", 0, null },
        { n => Quantity.Exactly(n), "value", 0, int.MaxValue - 1 },
        { n => RulePack.Default.TimeBudget.Of(n), "hours", 0, null },
        { n => _ = new MeasuredAmount("letters", n), "Amount", 0, 1_000_000 },
        { n => _ = new ListWishes { Total = n }, "Total", 1, 10_000 },
        { n => _ = new ListWishes { RedPercent = n }, "RedPercent", 0, 100 },
        { n => Quantity.OrMore(n), "atLeast", 0, null },
        { n => Quantity.Between(0, n), "atMost", 0, int.MaxValue - 1 },
        { n => _ = new ResidencyProgram { Name = "A", Positions = n }, "Positions", 0, 1000 },
        { n => ImgPresence.Share(n), "percent", 0, 100 },
        { n => ImgPresence.Count(n), "residents", 0, 1000 },
        { n => _ = new ListTarget { Total = n, RedPercent = 5 }, "Total", 1, 10_000 },
        { n => _ = new ListTarget { Total = 80, RedPercent = n }, "RedPercent", 0, 100 },
        { n => _ = new SpecialtySeats("Neurology", n), "seats", 1, 10_000 },
        { n => _ = new Lever(LeverKind.Rotation, n), "amount", 1, 100 },
        { n => _ = new ExamStudy { WeeklyHours = n }, "WeeklyHours", 1, 100 },
        { n => _ = new ExamStudy { WeeklyHours = 1, QuestionBankSize = n }, "QuestionBankSize", 1, 10_000 },
        { n => _ = new ReapplicationCase { Profile = new ApplicantProfile(), WeeklyHours = n }, "WeeklyHours", 1, 168 },
        { n => _ = new ResearchProject { Months = n }, "Months", 1, 240 },
        { n => _ = new ResearchProject { AuthorPosition = n }, "AuthorPosition", 1, 1000 },
        { n => _ = new OutsideOpinion { Minutes = n }, "Minutes", 1, 600 },
        { n => _ = new PracticeAnswer { Question = PracticeQuestion.WhySpecialty, Seconds = n }, "Seconds", 1, 3600 },
        { n => _ = new ProgramAssignment { Program = "A", Letters = n }, "Letters", 0, 100 },
        { n => _ = new SpecialtyCount("Neurology", n), "programs", 0, 100_000 },
        { n => RulePack.Default.Fees.ErasDollars(2027, n), "programs", 0, 100_000 },
        { n => RulePack.Default.Fees.Dollars(2027, "Neurology", n), "programs", 0, 100_000 },
        { n => RulePack.Default.Fees.BudgetFor(RulePack.Default.Seasons.For(2027), [], ranks: n), "ranks", 0, null },
        { n => RulePack.Default.Fees.Affordable(RulePack.Default.Seasons.For(2027), [], n), "dollars", 0, null },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_number_is_taken_to_its_bounds_and_not_past_them(Action<int> take, string name, int least, int? most)
    {
        take(least);
        take(most ?? 1_000_000);

        Refuses(least - 1);
        if (most is { } bound)
            Refuses(bound + 1);

        void Refuses(int number)
        {
            var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => take(number));
            Assert.Equal((name, number), (thrown.ParamName, Convert.ToInt32(thrown.ActualValue, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void A_text_that_is_no_date_says_what_one_looks_like() => Assert.Contains("2020-06",
        Assert.Throws<FormatException>(() => Attempt.Failed(205, "April 2023")).Message, StringComparison.Ordinal);
}
