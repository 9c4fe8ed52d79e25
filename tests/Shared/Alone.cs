namespace Tests.Shared;

/// <summary>Tests that measure or fill memory run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
