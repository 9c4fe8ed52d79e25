namespace ReapplyKit;

/// <summary>A less competitive specialty to change to (clause M10.9).</summary>
/// <remarks>Equality: by content. Order: that of the text. Default: impossible (a class).</remarks>
/// <param name="Specialty">Its name.</param>
/// <param name="Note">Where or when it is one, such as <c>in some regions</c>; null where it always is.</param>
/// <param name="Rule">The rule that names it.</param>
public sealed record AlternativeSpecialty(string Specialty, string? Note, RuleId Rule);
