namespace ReapplyKit.Batch;

/// <summary>What a limit of attempts is held against: both Steps, each for itself.</summary>
internal readonly record struct AttemptsFact(Quantity Step1, Quantity Step2Ck);
