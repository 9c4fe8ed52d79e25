namespace ReapplyKit;

/// <summary>How far a suspect of the diagnosis is answered.</summary>
public enum AnswerState
{
    /// <summary>Nothing shows that it has changed.</summary>
    Open,

    /// <summary>Something has changed for the better, not enough.</summary>
    Partly,

    /// <summary>The file or the new application shows that it is no longer so.</summary>
    Answered,
}
