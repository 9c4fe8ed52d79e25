using System.Diagnostics.CodeAnalysis;

namespace ReapplyKit;

/// <summary>A type's own <c>TryParse</c>.</summary>
internal delegate bool TryReader<T>(string text, [NotNullWhen(true)] out T? value)
    where T : class;
