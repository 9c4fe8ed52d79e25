namespace ReapplyKit.Interchange;

/// <summary>Where a column stands in a file, and where it stands again.</summary>
/// <param name="At">Its place in each row, from 0.</param>
/// <param name="Header">Its header there.</param>
/// <param name="Next">The next place with the same meaning; null where there is none.</param>
internal sealed record ColumnPlace(int At, string Header, ColumnPlace? Next = null);
