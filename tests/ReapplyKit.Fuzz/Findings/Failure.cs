namespace ReapplyKit.Fuzz;

/// <summary>An input that a reader answers wrongly, as drawn and as short as it could be made.</summary>
internal sealed record Failure(string Reader, long Number, string Fault, byte[] Input, byte[] Shortened);
