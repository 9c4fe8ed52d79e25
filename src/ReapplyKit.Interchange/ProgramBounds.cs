namespace ReapplyKit.Interchange;

/// <summary>The figures that a description of a program may hold; beyond them lies a slip of the pen.</summary>
internal static class ProgramBounds
{
    // A minimum of two digits, such as 23 for 230, would be one that everybody meets.
    public const int LowestScore = 100;
    public const int Residents = ImgPresence.MostResidents;
    public const int Percent = 100;
    public const int Years = 60;
    public const int FirstGraduation = 1950;
    public const int LastGraduation = 2100;
    public const int Attempts = 20;
    public const int UsceMonths = 60;
    public const int Letters = 20;
}
