namespace ReapplyKit;

/// <summary>How strong a letter is, by the writer's word or by one who has read it.</summary>
public enum LetterStrength
{
    /// <summary>Not stated; often nobody may tell.</summary>
    Unknown,

    /// <summary>Strong: specific and warm.</summary>
    Strong,

    /// <summary>Neither strong nor generic.</summary>
    Ordinary,

    /// <summary>Generic: could be about anybody.</summary>
    Generic,
}
