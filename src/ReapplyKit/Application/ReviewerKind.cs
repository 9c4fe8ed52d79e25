namespace ReapplyKit;

/// <summary>Who reviews the whole application (clause M3.9).</summary>
public enum ReviewerKind
{
    /// <summary>Not stated, or none of those the text names.</summary>
    Other,

    /// <summary>A program director or associate program director.</summary>
    ProgramDirector,

    /// <summary>A chief resident.</summary>
    ChiefResident,

    /// <summary>A matched IMG.</summary>
    MatchedImg,

    /// <summary>A mentor.</summary>
    Mentor,
}
