namespace ReapplyKit;

/// <summary>What a note on an exam plan is about.</summary>
public enum ExamNoteKind
{
    /// <summary>How the weeks of study follow from the hours of a week.</summary>
    StudyPace,

    /// <summary>The exam day is the first that the spacing of attempts allows.</summary>
    AttemptSpacing,

    /// <summary>The exam falls after the window in which it is best sat.</summary>
    OutsideWindow,

    /// <summary>The exam is forced into the application season.</summary>
    InsideSeason,

    /// <summary>The result may come after applications are submitted.</summary>
    ResultAfterSubmission,

    /// <summary>The result may come after the rank list deadline.</summary>
    ResultAfterRankListDeadline,
}
