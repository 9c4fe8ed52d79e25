namespace ReapplyKit;

/// <summary>
/// What a plan takes from the rest of the case: what the file shows, the days that other parts have fixed, what is done already, what
/// matters more or takes longer, and the hours of a week.
/// </summary>
/// <remarks><see cref="None"/> leaves the countdown as the pack has it.</remarks>
internal sealed record PlanBasis
{
    public static PlanBasis None { get; } = new();

    /// <summary>What the file shows.</summary>
    public ValueList<FileState> Shown { get; init; }

    /// <summary>What is changed of single milestones, each named once: of two changes of one, what the later states counts.</summary>
    public ValueList<MilestoneSetting> Settings
    {
        get;
        init => field = value.GroupBy(s => s.Milestone).Select(same => same.Aggregate((a, b) => a.With(b))).ToValueList();
    }

    /// <summary>Days until Step 3 could be sat, and days there are, where it is out of reach for lack of them.</summary>
    public (int Needed, int Available) Step3Days { get; init; }

    /// <summary>The hours of a week that its work is held against; null where not stated.</summary>
    public int? WeeklyHours { get; init; }

    /// <summary>The day on which the plan begins where that lies ahead: the rebuild beside a season that is not decided yet.</summary>
    public LocalDate? Begins { get; init; }

    /// <summary>Whether work is levelled within these hours; else weeks that exceed them are only named.</summary>
    public bool IsLevelled { get; init; }
}

/// <summary>What a case changes of one milestone; null leaves it as the pack has it.</summary>
internal sealed record MilestoneSetting(MilestoneId Milestone)
{
    /// <summary>The days on which it falls, first and last, whatever its window; its start can no longer move.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>Why it is done already on the day of planning.</summary>
    public string? DoneBecause { get; init; }

    public Importance? Importance { get; init; }

    /// <summary>What it is called for this applicant.</summary>
    public string? Title { get; init; }

    /// <summary>The clauses that it still follows.</summary>
    public ValueList<ClauseId>? Clauses { get; init; }

    public int? Hours { get; init; }

    /// <summary>The fewest days it takes.</summary>
    public int? MinDays { get; init; }

    /// <summary>The shortest plan in which it stays.</summary>
    public PlanDepth? Depth { get; init; }

    public WindowMark? From { get; init; }

    public WindowMark? To { get; init; }

    /// <summary>A last day beside that of its window.</summary>
    public WindowMark? NotAfter { get; init; }

    /// <summary>This with what another states instead.</summary>
    public MilestoneSetting With(MilestoneSetting other) => this with
    {
        Days = other.Days ?? Days,
        DoneBecause = other.DoneBecause ?? DoneBecause,
        Importance = other.Importance ?? Importance,
        Title = other.Title ?? Title,
        Clauses = other.Clauses ?? Clauses,
        Hours = other.Hours ?? Hours,
        MinDays = other.MinDays ?? MinDays,
        Depth = other.Depth ?? Depth,
        From = other.From ?? From,
        To = other.To ?? To,
        NotAfter = other.NotAfter ?? NotAfter,
    };

    public Milestone ApplyTo(Milestone milestone) =>
        Importance is null && Title is null && Clauses is null && Hours is null && MinDays is null && Depth is null && From is null && To is null && NotAfter is null ? milestone : milestone with
        {
            Importance = Importance ?? milestone.Importance,
            Title = Title ?? milestone.Title,
            Clauses = Clauses ?? milestone.Clauses,
            Hours = Hours ?? milestone.Hours,
            MinDays = MinDays ?? milestone.MinDays,
            Depth = Depth ?? milestone.Depth,
            From = From ?? milestone.From,
            To = To ?? milestone.To,
            NotAfter = NotAfter ?? milestone.NotAfter,
        };
}
