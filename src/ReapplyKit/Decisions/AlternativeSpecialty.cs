namespace ReapplyKit.Rules;

/// <summary>A less competitive specialty to change to (clause M10.9).</summary>
/// <param name="Specialty">Its name.</param>
/// <param name="Note">Where or when it is one, such as <c>in some regions</c>; null where it always is.</param>
/// <param name="Rule">The rule that names it.</param>
public sealed record AlternativeSpecialty(string Specialty, string? Note, RuleId Rule)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Specialty} ({Rule})");
}
