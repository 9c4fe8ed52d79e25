namespace ReapplyKit;

/// <summary>What has changed between two files of one applicant, and which suspects of the last cycle that answers.</summary>
public sealed record ProofOfChange
{
    /// <summary>The pack both files were judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day of the earlier file.</summary>
    public required LocalDate Before { get; init; }

    /// <summary>The day of the present file.</summary>
    public required LocalDate After { get; init; }

    /// <summary>Every fact that changed.</summary>
    public required ValueList<Change> Changes { get; init; }

    /// <summary>Each suspect of the diagnosis with its answer; empty where nothing was diagnosed (clause C.2).</summary>
    public required ValueList<SuspectAnswer> Answers { get; init; }

    /// <summary>The facts of the story (clause C.3).</summary>
    public required StoryFacts Story { get; init; }

    /// <summary>The suspects that are not answered, those answered in part among them.</summary>
    public ValueList<SuspectAnswer> StillOpen => Answers.Where(a => a.State != AnswerState.Answered).ToValueList();

    /// <summary>The changes for the better.</summary>
    public ValueList<Change> Improved => Changes.Where(c => c.Direction == ChangeDirection.Better).ToValueList();
}
