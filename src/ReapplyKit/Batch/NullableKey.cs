namespace ReapplyKit.Batch;

/// <summary>A value that may not be stated, so that "not stated" can be looked up like any other.</summary>
internal readonly record struct NullableKey<T>(T? Value)
    where T : struct;
