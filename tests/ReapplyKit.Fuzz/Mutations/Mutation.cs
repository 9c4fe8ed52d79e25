namespace ReapplyKit.Fuzz;

/// <summary>A way to make an input out of a sound file.</summary>
internal delegate byte[] Mutation(Seed seed, Corpus corpus, Dice dice);
