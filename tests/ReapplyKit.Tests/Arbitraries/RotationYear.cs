namespace ReapplyKit.Tests;

/// <summary>Rotations about a day of judgement, from a year before it to two years after.</summary>
public sealed record RotationYear(LocalDate AsOf, ValueList<Rotation> Rotations)
{
    internal ApplicantProfile Profile => new() { Usce = UsceHistory.Of(Rotations.AsSpan()) };

    internal RotationYear With(int place, Rotation rotation) =>
        this with { Rotations = Rotations.Select((old, at) => at == place ? rotation : old).ToValueList() };
}
