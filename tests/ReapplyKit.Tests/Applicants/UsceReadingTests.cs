namespace ReapplyKit.Tests;

/// <summary>As of Wednesday, 2026-03-25.</summary>
public sealed class UsceReadingTests
{
    /// <summary>What an advisor counts. Each rotation: kind, first day, last day; a day of several counts once.</summary>
    public static TheoryData<string, string, int, int, int> Rows => new()
    {
        // who, rotations, as the table counts them, months, hands-on months
        { "three single days of shadowing", "o 2025-02-03 2025-02-03, o 2025-03-03 2025-03-03, o 2025-04-07 2025-04-07", 0, 0, 0 },
        { "thirteen weeks of one externship", "e 2025-02-03 2025-05-04", 3, 3, 3 },
        { "two weeks of shadowing", "o 2025-02-03 2025-02-16", 0, 0, 0 },
        { "a day short of three weeks", "e 2025-02-03 2025-02-22", 0, 0, 0 },
        { "three weeks: a letter can be asked for", "e 2025-02-03 2025-02-23", 1, 0, 0 },
        { "three Monday-to-Friday weeks", "e 2025-02-03 2025-02-21", 1, 0, 0 },
        { "four weeks", "e 2025-02-03 2025-03-02", 1, 1, 1 },
        { "four Monday-to-Friday weeks", "e 2025-02-03 2025-02-28", 1, 1, 1 },
        { "February", "e 2025-02-01 2025-02-28", 1, 1, 1 },
        { "four weeks that end on a Thursday", "e 2025-02-03 2025-02-27", 1, 0, 0 },
        { "two stays of three weeks", "e 2025-02-03 2025-02-23, e 2025-04-07 2025-04-27", 2, 1, 1 },
        { "three stays of three weeks", "e 2025-02-03 2025-02-23, e 2025-04-07 2025-04-27, e 2025-06-02 2025-06-22", 3, 2, 2 },
        { "four stays of a week make a month", "e 2025-02-03 2025-02-09, e 2025-03-03 2025-03-09, e 2025-04-07 2025-04-13, e 2025-05-05 2025-05-11", 1, 1, 1 },
        { "one rotation stated three times", "e 2025-02-03 2025-03-02, e 2025-02-03 2025-03-02, e 2025-02-03 2025-03-02", 1, 1, 1 },
        { "two clinics in the same four weeks", "e 2025-02-03 2025-03-02, o 2025-02-03 2025-03-02", 1, 1, 1 },
        { "overlapping by half", "e 2025-02-03 2025-03-02, e 2025-02-17 2025-03-16", 1, 1, 1 },
        { "overlapping by a week", "e 2025-02-03 2025-03-02, e 2025-02-24 2025-03-23", 2, 1, 1 },
        { "a month inside two months", "e 2025-02-03 2025-03-30, o 2025-02-17 2025-03-16", 2, 2, 2 },
        { "observerships are not hands-on", "o 2025-02-03 2025-03-02, o 2025-03-03 2025-03-30, e 2025-04-07 2025-05-04", 3, 3, 1 },
        { "a sub-internship and an elective", "s 2025-02-03 2025-03-02, h 2025-03-03 2025-03-30", 2, 2, 2 },
        { "telehealth counts nowhere", "t 2025-02-03 2025-03-02", 0, 0, 0 },
        { "research with exposure counts nowhere", "r 2025-02-03 2025-07-02", 0, 0, 0 },
        { "planned only", "e 2026-04-06 2026-05-03", 0, 0, 0 },
        { "begins tomorrow", "e 2026-03-26 2026-04-22", 0, 0, 0 },
        { "in its second week", "e 2026-03-16 2026-04-12", 0, 0, 0 },
        { "in its fourth week: a stay is counted once it is over", "e 2026-03-02 2026-03-29", 0, 0, 0 },
        { "in its third month: the two months behind count", "e 2026-01-05 2026-04-12", 2, 2, 2 },
        { "over today", "e 2026-02-26 2026-03-25", 1, 1, 1 },
        { "one month done, one planned", "e 2025-02-03 2025-03-02, e 2026-04-06 2026-05-03", 1, 1, 1 },
        { "a preliminary year in its ninth month", "p 2025-07-01 2026-06-30", 9, 9, 9 },
        { "residency that has no end yet", "p 2026-02-26 -", 1, 1, 1 },
        { "a residency and an observership beside it", "p 2025-07-01 2026-06-30, o 2025-10-06 2025-11-02", 9, 9, 9 },
        { "only the first day is known: four weeks", "e 2025-02-03 -", 1, 1, 1 },
        { "only the last day is known: four weeks", "e - 2025-03-02", 1, 1, 1 },
        { "only the last day is known, and it is to come", "e - 2026-04-12", 0, 0, 0 },
        { "over a leap day", "e 2024-02-05 2024-03-03", 1, 1, 1 },
        { "over the turn of the year", "e 2024-12-16 2025-01-12", 1, 1, 1 },
        { "a week apart", "e 2025-02-03 2025-03-02, e 2025-03-10 2025-04-06", 2, 2, 2 },
        { "83 days", "e 2025-02-03 2025-04-26", 2, 2, 2 },
        { "84 days", "e 2025-02-03 2025-04-27", 3, 3, 3 },
        { "none", "", 0, 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Experience_is_counted_in_days(string who, string rotations, int counted, int months, int handsOn)
    {
        var facts = Read(UsceHistory.Of([.. Rotations(rotations)]));

        Assert.Equal(
            (who, Quantity.Exactly(counted), Quantity.Exactly(months), Quantity.Exactly(handsOn)),
            (who, facts.UsceRotations, facts.UsceMonths, facts.HandsOnMonths));
    }

    [Theory]
    [InlineData("a rotation without dates may be of any length", "e - -", 0, null)]
    [InlineData("a month done and a rotation without dates", "e 2025-02-03 2025-03-02, e - -", 1, null)]
    [InlineData("a kind not stated may count or not", "e 2025-02-03 2025-03-02, u 2025-04-07 2025-05-04", 1, 2)]
    [InlineData("a kind not stated on days that count already", "e 2025-02-03 2025-03-02, u 2025-02-03 2025-03-02", 1, 1)]
    [InlineData("telehealth without dates counts nowhere all the same", "t - -", 0, 0)]
    [InlineData("dates that contradict are none", "e 2025-03-02 2025-02-03", 0, null)]
    public void What_is_not_stated_leaves_a_range(string why, string rotations, int atLeast, int? atMost) => Assert.Equal(
        (why, atMost is { } most ? Quantity.Between(atLeast, most) : Quantity.OrMore(atLeast)),
        (why, Read(UsceHistory.Of([.. Rotations(rotations)])).UsceRotations));

    [Law]
    public void The_same_rotation_twice_changes_nothing(RotationYear year, int pick)
    {
        if (year.Rotations.IsEmpty)
            return;
        var again = year.Rotations[Math.Abs(pick % year.Rotations.Count)];

        Assert.Equal(Read(year.Rotations, year.AsOf), Read([.. year.Rotations, again], year.AsOf));
    }

    [Law]
    public void One_more_rotation_never_counts_for_less(RotationYear year, RotationYear other)
    {
        var (fewer, more) = (Read(year.Rotations, year.AsOf), Read([.. year.Rotations, .. other.Rotations], year.AsOf));

        Assert.True(more.UsceRotations.AtLeast >= fewer.UsceRotations.AtLeast);
        Assert.True(more.UsceMonths.AtLeast >= fewer.UsceMonths.AtLeast);
        Assert.True(more.HandsOnMonths.AtLeast >= fewer.HandsOnMonths.AtLeast);
    }

    [Law]
    public void A_later_day_never_counts_for_less(RotationYear year)
    {
        var (now, later) = (Read(year.Rotations, year.AsOf), Read(year.Rotations, year.AsOf.PlusDays(9)));

        Assert.True(later.UsceRotations.AtLeast >= now.UsceRotations.AtLeast && later.UsceMonths.AtLeast >= now.UsceMonths.AtLeast);
    }

    [Law]
    public void Hands_on_months_are_never_more_than_months_nor_months_than_rotations(RotationYear year)
    {
        var facts = Read(year.Rotations, year.AsOf);

        Assert.True(facts.HandsOnMonths.AtLeast <= facts.UsceMonths.AtLeast && facts.UsceMonths.AtLeast <= facts.UsceRotations.AtLeast);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.9", 0)]
    [InlineData("1.0", 1)]
    [InlineData("2.99", 2)]
    [InlineData("3.0", 3)]
    public void Each_whole_month_counts_as_one_rotation(string months, int rotations)
    {
        var facts = Read(UsceHistory.OfMonths(decimal.Parse(months, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal((Quantity.Exactly(rotations), Quantity.Between(0, rotations)), (facts.UsceRotations, facts.HandsOnMonths));
    }

    [Fact]
    public void None_is_zero_and_not_stated_is_unknown()
    {
        Assert.Equal(Quantity.Exactly(0), Read(UsceHistory.None).UsceRotations);
        Assert.Equal(Quantity.Unknown, Read(null).UsceRotations);
    }

    private static IEnumerable<Rotation> Rotations(string rows) => rows.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(row =>
    {
        var parts = row.Split(' ');
        return new Rotation { Kind = Kind(parts[0]), Start = Day(parts[1]), End = Day(parts[2]) };
    });

    private static LocalDate? Day(string text) => text == "-" ? null : Iso.Day(text);

    private static RotationKind Kind(string letter) => letter switch
    {
        "o" => RotationKind.Observership,
        "e" => RotationKind.Externship,
        "h" => RotationKind.HandsOnElective,
        "s" => RotationKind.SubInternship,
        "r" => RotationKind.ResearchWithExposure,
        "t" => RotationKind.Telehealth,
        "p" => RotationKind.Residency,
        _ => RotationKind.Unknown,
    };

    private static ApplicantFacts Read(UsceHistory? usce) =>
        RulePack.Default.Rubric.Reading.FactsOf(new ApplicantProfile { Usce = usce }, SoundFile.AsOf);

    private static ApplicantFacts Read(ValueList<Rotation> rotations, LocalDate asOf) =>
        RulePack.Default.Rubric.Reading.FactsOf(new ApplicantProfile { Usce = UsceHistory.Of(rotations.AsSpan()) }, asOf);
}
