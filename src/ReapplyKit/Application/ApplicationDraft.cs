namespace ReapplyKit;

/// <summary>The application as far as it is written. What is not stated is null; what is stated to be none is empty.</summary>
public sealed record ApplicationDraft
{
    /// <summary>The personal statements.</summary>
    public ValueList<PersonalStatement>? Statements { get; init; }

    /// <summary>The experiences.</summary>
    public ValueList<Experience>? Experiences { get; init; }

    /// <summary>What is assigned to each program.</summary>
    public ValueList<ProgramAssignment>? Assignments { get; init; }

    /// <summary>The reviews of the whole application.</summary>
    public ValueList<OutsideReview>? Reviews { get; init; }

    /// <summary>What is done and what is not; an item left out is not stated.</summary>
    public ValueList<ItemState> Items { get; init; }

    /// <summary>The day it was submitted; null while it is not.</summary>
    public LocalDate? Submitted { get; init; }
}
