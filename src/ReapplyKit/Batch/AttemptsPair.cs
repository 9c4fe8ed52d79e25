namespace ReapplyKit.Batch;

/// <summary>The attempts at both Steps that passing takes.</summary>
internal readonly record struct AttemptsPair(Quantity Step1, Quantity Step2Ck);
