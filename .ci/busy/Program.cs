// Allocates until it is stopped, so that what runs beside it meets a busy processor and a busy memory.
var held = new byte[64][];
for (long i = 0; ; i++)
    held[i % held.Length] = new byte[1_000 + i % 200_000];
