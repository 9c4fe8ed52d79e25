namespace ReapplyKit.Reports;

/// <summary>A stretch of text set in one way. The text may come from anybody, so each renderer encodes it.</summary>
internal readonly record struct Run(string Text, RunKind Kind = RunKind.Plain, Tone Tone = Tone.Unknown)
{
    public static Run Strong(string text) => new(text, RunKind.Strong);

    public static Run Faint(string text) => new(text, RunKind.Faint);

    public static Run Mark(string text, Tone tone) => new(text, RunKind.Mark, tone);

    public static Run Of(Tier tier) => Mark(ReportWords.Title(tier), tier switch
    {
        Tier.Competitive => Tone.Good,
        Tier.Borderline => Tone.Caution,
        Tier.Concerning => Tone.Bad,
        Tier.Unknown => Tone.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    });

    public static Run Of(ProgramLabel label) => Mark(ReportWords.Title(label), label switch
    {
        ProgramLabel.Green => Tone.Good,
        ProgramLabel.Yellow => Tone.Caution,
        ProgramLabel.Red => Tone.Bad,
        ProgramLabel.Excluded => Tone.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    });

    public static Run Of(CheckState state) => Mark(ReportWords.Of(state), state switch
    {
        CheckState.Met => Tone.Good,
        CheckState.NotMet => Tone.Bad,
        _ => Tone.Unknown,
    });

    public static Run Of(AnswerState state) => Mark(ReportWords.Of(state), state switch
    {
        AnswerState.Answered => Tone.Good,
        AnswerState.Partly => Tone.Caution,
        AnswerState.Open => Tone.Bad,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    });

    public static Run Of(ChangeDirection direction) => Mark(ReportWords.Of(direction), direction switch
    {
        ChangeDirection.Better => Tone.Good,
        ChangeDirection.Worse => Tone.Bad,
        _ => Tone.Unknown,
    });
}

/// <summary>How a stretch of text is set.</summary>
internal enum RunKind
{
    Plain,
    Strong,
    Faint,

    /// <summary>A verdict's word on a coloured ground.</summary>
    Mark,

    /// <summary>A clause's number, where it is cited.</summary>
    Clause,

    /// <summary>A clause's number, where it is explained.</summary>
    Anchor,

    /// <summary>A rule's name.</summary>
    Rule,
}

/// <summary>How a word is coloured; the word itself says what the colour says.</summary>
internal enum Tone
{
    Unknown,
    Good,
    Caution,
    Bad,
}
