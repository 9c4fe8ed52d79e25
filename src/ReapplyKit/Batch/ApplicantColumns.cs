using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>
/// The facts of many applicants as columns, a row each, to be judged together: what <see cref="ApplicantFacts"/> holds of one applicant and
/// verdicts read, in narrow whole numbers, with unknown as a value of its own.
/// </summary>
public sealed record ApplicantColumns
{
    private const int FirstRoom = 4096;

    internal ApplicantColumns(RubricColumns rubric) => Rubric = rubric;

    /// <summary>How many applicants there are.</summary>
    public int Count => Rubric.Count;

    /// <summary>The facts the rubric reads.</summary>
    public RubricColumns Rubric { get; }

    /// <summary>Columns of facts, a row for each.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The columns.</returns>
    public static ApplicantColumns Of(params ReadOnlySpan<ApplicantFacts> facts)
    {
        var rows = new ColumnWriter(facts.Length);
        foreach (ref readonly var one in facts)
            rows.Add(one);
        return rows.Take();
    }

    /// <summary>Columns of the facts of files as they stood on a day, a row for each file.</summary>
    /// <param name="profiles">The files.</param>
    /// <param name="reading">How facts are read off a file.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <returns>The columns.</returns>
    public static ApplicantColumns Of(IEnumerable<ApplicantProfile> profiles, ProfileReading reading, LocalDate asOf)
    {
        Guard.Against.Null(profiles);
        Guard.Against.Null(reading);
        Guard.Against.DayOutOfRange(asOf);
        var rows = new ColumnWriter(profiles.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var profile in profiles)
            rows.Add(reading.FactsOf(profile, asOf));
        return rows.Take();
    }

    /// <summary>
    /// Columns over memory that the caller owns and does not change while they are read. Nothing is copied; every value is checked once.
    /// </summary>
    /// <param name="rubric">The columns, all of one length.</param>
    /// <returns>The cohort; or the rows whose values mean nothing.</returns>
    /// <exception cref="ArgumentException">The columns are not equally long.</exception>
    public static OneOf<ApplicantColumns, ColumnProblems> Over(RubricColumns rubric)
    {
        Guard.Against.Null(rubric);
        Guard.Against.InvalidInput(rubric, nameof(rubric), columns => columns.AreEquallyLong, "The columns are not equally long.");
        var problems = ColumnCheck.Run(rubric);
        return problems.IsEmpty ? new ApplicantColumns(rubric) : new ColumnProblems(problems);
    }

    /// <summary>
    /// Columns of facts that come one by one, handed over every so many rows, so that no more than those stand in memory.
    /// </summary>
    /// <param name="facts">The facts, as they come.</param>
    /// <param name="size">How many rows to hand over at a time; 1 or more.</param>
    /// <returns>The columns in order; the last may be shorter, none is empty.</returns>
    /// <exception cref="ArgumentException">The size is not positive.</exception>
    public static IEnumerable<ApplicantColumns> InChunks(IEnumerable<ApplicantFacts> facts, int size)
    {
        Guard.Against.Null(facts);
        Guard.Against.NegativeOrZero(size);
        return Chunks(facts, size);
    }

    /// <summary>Some of the applicants, without a copy.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="count">How many.</param>
    /// <returns>Columns over the same memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">They are not all among the applicants.</exception>
    public ApplicantColumns Slice(int start, int count) => new(Rubric.Slice(start, count));

    private static IEnumerable<ApplicantColumns> Chunks(IEnumerable<ApplicantFacts> facts, int size)
    {
        // Facts may be fewer than are handed over at a time: room is made as they come.
        var rows = new ColumnWriter(Math.Min(size, FirstRoom));
        foreach (var one in facts)
        {
            rows.Add(one);
            if (rows.Count == size)
                yield return rows.Take();
        }
        if (rows.Count > 0)
            yield return rows.Take();
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Count} applicants");
}
