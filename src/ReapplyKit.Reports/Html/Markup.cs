namespace ReapplyKit.Reports;

/// <summary>A constant piece of a page, such as its style sheet; well formed, as XML too.</summary>
internal readonly record struct Markup(string Text);
