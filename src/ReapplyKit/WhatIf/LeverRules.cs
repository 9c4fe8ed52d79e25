namespace ReapplyKit;

/// <summary>The figures and rules of the levers. What Step 3 takes stands with the exams, the longest list with its policy.</summary>
internal sealed record LeverRules
{
    internal LeverRules()
    {
    }

    /// <summary>The rule of each lever.</summary>
    public required RulesBy<LeverKind> Rules { get; init; }

    /// <summary>The rule behind each thing that no lever changes.</summary>
    public required RulesBy<ImmovableKind> Immovable { get; init; }

    /// <summary>The rule that levers of different kinds run side by side.</summary>
    public required RuleId Together { get; init; }

    /// <summary>The rule that what is unknown is stated first.</summary>
    public required RuleId StateFirst { get; init; }

    /// <summary>Days to arrange a rotation (clause M9.2).</summary>
    public required int RotationLeadDays { get; init; }

    /// <summary>Days of one rotation (clause M9.7 asks for the letter in their last half).</summary>
    public required int RotationDays { get; init; }

    /// <summary>The most additional rotations that are looked at (clause M9.2).</summary>
    public required int MostRotations { get; init; }

    /// <summary>Days to write a letter once it is promised (clause M9.11).</summary>
    public required int LetterWritingDays { get; init; }

    /// <summary>The most additional letters that are looked at (clause M11.7).</summary>
    public required int MostLetters { get; init; }

    /// <summary>The less competitive specialties that are looked at (clause M10.9).</summary>
    public required ValueList<string> Specialties { get; init; }

    /// <summary>The most other states that are looked at (clause M4.13).</summary>
    public required int MostStates { get; init; }

    /// <summary>Months of the shortest project (clause M8.2).</summary>
    public required int ResearchMonths { get; init; }

    internal int DaysOf(Lever lever, ExamRules exams, LocalDate asOf) => lever.Kind switch
    {
        LeverKind.Step3Pass => exams.Registration.Days + exams.Study.ShortestWeeks * ExamCalendar.DaysPerWeek + exams.Result.Days,
        LeverKind.Rotation => RotationLeadDays + lever.Amount * RotationDays,
        LeverKind.StrongLetter => RotationLeadDays + RotationDays + LetterWritingDays,
        LeverKind.Research => Period.DaysBetween(asOf, asOf.PlusMonths(ResearchMonths)),
        _ => 0,
    };
}
