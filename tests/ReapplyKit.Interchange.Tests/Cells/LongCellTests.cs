namespace ReapplyKit.Interchange.Tests;

/// <summary>Cells as long as a cell may be are read to their end, also where they are nearly, and not quite, what a pattern looks for.</summary>
public sealed class LongCellTests
{
    [Theory]
    [InlineData("[x] J-1 [ ] H-1B ")]
    [InlineData("(x) j-1 ")]
    [InlineData("☑J1 ")]
    [InlineData("J-1, ")]
    [InlineData("J-1 or an ")]
    [InlineData("must hold a J-1 or ")]
    [InlineData("no visas ")]
    [InlineData("prefer no ")]
    [InlineData("valid ")]
    [InlineData("5 años, ")]
    [InlineData("no limit ")]
    public void A_part_said_again_and_again_is_read(string part)
    {
        for (var length = 900; length < 900 + part.Length; length++)
        {
            var cell = string.Concat(Enumerable.Repeat(part, 1000))[..length];

            var list = $"name,visa,min_step2ck,max_attempts,notes,status\nOak,J-1,,,,\nAsh,J-1,,,,\nElm,\"{cell}\",\"{cell}\",\"{cell}\",\"{cell}\",\"{cell[..190]}\"\n";

            Assert.Equal(["Oak", "Ash", "Elm"], ProgramCsv.Read(CsvText.Stream(list)).AsT0.Programs.Select(p => p.Name));
        }
    }
}
