namespace ReapplyKit;

/// <summary>The kind of a US clinical rotation. The pack says which kinds count as USCE (clause M9.3).</summary>
public enum RotationKind
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Observing without patient contact of one's own.</summary>
    Observership,

    /// <summary>Hands-on work of a graduate.</summary>
    Externship,

    /// <summary>A student's hands-on elective.</summary>
    HandsOnElective,

    /// <summary>A student's sub-internship (acting internship).</summary>
    SubInternship,

    /// <summary>Research with clinical exposure.</summary>
    ResearchWithExposure,

    /// <summary>Work by video or telephone.</summary>
    Telehealth,
}
