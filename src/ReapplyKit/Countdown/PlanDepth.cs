namespace ReapplyKit;

/// <summary>How much of the countdown a plan has time for, from most to least.</summary>
public enum PlanDepth
{
    /// <summary>The whole countdown in the months that the text gives it.</summary>
    Full,

    /// <summary>The whole countdown, pressed into less time.</summary>
    Pressed,

    /// <summary>What an application cannot go without, and what else fits beside it.</summary>
    Core,

    /// <summary>The season is open: submit, then what follows.</summary>
    Late,
}
