namespace ReapplyKit;

/// <summary>Who gives an outside opinion (clauses M12.20 to M12.22).</summary>
public enum AdviserKind
{
    /// <summary>Not stated, or none of those the text asks for.</summary>
    Other,

    /// <summary>A US faculty mentor.</summary>
    FacultyMentor,

    /// <summary>A program director or associate program director.</summary>
    ProgramDirector,

    /// <summary>An IMG who matched recently.</summary>
    MatchedImg,
}
