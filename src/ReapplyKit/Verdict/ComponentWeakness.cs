namespace ReapplyKit;

internal static class ComponentWeakness
{
    /// <summary>The weakness that a poor tier of this component is.</summary>
    public static WeaknessKind AsWeakness(this RubricComponent component) => component switch
    {
        RubricComponent.Step1 => WeaknessKind.Step1,
        RubricComponent.Step2Ck => WeaknessKind.Step2Ck,
        RubricComponent.YearsSinceGraduation => WeaknessKind.YearsSinceGraduation,
        RubricComponent.Usce => WeaknessKind.Usce,
        RubricComponent.Letters => WeaknessKind.Letters,
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };
}
