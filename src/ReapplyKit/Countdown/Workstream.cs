namespace ReapplyKit;

/// <summary>What kind of work a milestone is.</summary>
public enum Workstream
{
    /// <summary>Research and QI.</summary>
    Research,

    /// <summary>US clinical experience and letters that grow from it.</summary>
    Clinical,

    /// <summary>Exams.</summary>
    ExamPrep,

    /// <summary>Planning and paperwork.</summary>
    Admin,

    /// <summary>Interviews, advisers, letters to people.</summary>
    Communication,

    /// <summary>The ERAS application and the program list.</summary>
    Application,
}
