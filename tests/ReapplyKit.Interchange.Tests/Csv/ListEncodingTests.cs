using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Files as Excel, web sheets and other programs leave them.</summary>
public sealed class ListEncodingTests
{
    private const string List = "name,city,state\nCañon Clinic,Cañon City,CO\nPort Clinic,Érie,PA\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 with mark", "utf-16BE", "utf-16BE with mark", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_same_list_is_read_in_every_encoding(string name)
    {
        var table = ProgramCsv.Read(new MemoryStream(Encoded(name))).AsT0;

        Assert.Equal(["Cañon Clinic", "Port Clinic"], table.Programs.Select(p => p.Name));
        Assert.Equal(["Cañon City", "Érie"], table.Programs.Select(p => p.City));
        Assert.Equal(name == "windows-1252" ? 1 : 0, table.Notes.Count);
    }

    [Fact]
    public void A_list_saved_by_Excel_with_all_its_oddities_is_one_list_with_three_notes()
    {
        var table = ProgramCsv.Read(new MemoryStream(Encoding.Latin1.GetBytes(
            "Programs 2027,,,,,\r\nProgram Name,City,State,Visa,Step 2 cutoff,YOG cutoff\r\nCañon Clinic,Cañon City,CO,J-1,230+,No cutoff\r\n"
            + ",,,,,\r\nPort Clinic,Erie,PA,\"J-1, H-1B\",225,5 years\r\n,,,,,\r\n"))).AsT0;

        Assert.Equal(["Cañon Clinic", "Port Clinic"], table.Programs.Select(p => p.Name));
        Assert.Equal(["230 strict", "225 strict"], table.Programs.Select(p => p.Requirements.MinStep2Ck.ToString()));
        Assert.Equal(["none", "5 strict"], table.Programs.Select(p => p.Requirements.MaxYearsSinceGraduation.ToString()));
        Assert.Empty(table.SetAside.AsEnumerable());
        Assert.Equal(
        [
            "a line above the header is passed over (line 1: Programs 2027)",
            "rows without any text are passed over (line 4; line 6)",
            "the file is not UTF-8; accents and the like are read as Windows-1252, as Excel saves plain CSV. If they look wrong, "
                + "save the list as \"CSV UTF-8\" (ñ)",
        ], table.Notes.Select(n => n.ToString()));
    }

    [Fact]
    public void Windows_1252_is_told_with_the_characters_read_so_wherever_in_the_file_they_stand()
    {
        byte[] bytes =
        [
            .. Encoding.ASCII.GetBytes("name,state\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Clinic {i},NY\n"))),
            .. "Ca"u8, 0xF1, .. "on "u8, 0x93, .. "A"u8, 0x94, .. ",CO\n"u8,
        ];
        var table = ProgramCsv.Read(new MemoryStream(bytes)).AsT0;

        Assert.Equal("Cañon “A”", table.Programs[^1].Name);
        var note = Assert.Single(table.Notes.AsEnumerable());
        Assert.Equal(["ñ, “, ”"], note.Examples.AsEnumerable());
        Assert.Contains("CSV UTF-8", note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Elmira\u200B", "1978140C3\u200B")]
    [InlineData("\u00A0Elmira\u00A0", "\u00A01978140C3")]
    [InlineData("\uFEFFElmira", "1978\u00AD140C3")]
    [InlineData("El\u2060mira", "\u202A1978140C3\u202C")]
    public void Characters_nobody_sees_are_not_part_of_a_cell(string city, string code)
    {
        var program = Assert.Single(ProgramCsv.Read(CsvText.Stream($"name\u200B,city,code\nElm Valley,{city},{code}\n")).AsT0.Programs.AsEnumerable());

        Assert.Equal(("Elmira", "1978140C3"), (program.City, program.Code!.ToString()));
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, ".xls")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "PDF")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0 }, "gzip")]
    [InlineData(new byte[] { 0x3C, 0x68, 0x74, 0x6D, 0x6C, 0x3E }, "web page")]
    [InlineData(new byte[] { 0x7B, 0x22, 0x61, 0x22, 0x3A, 0x31, 0x7D }, "JSON")]
    [InlineData(new byte[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 }, "not text")]
    public void What_a_file_is_instead_is_named_with_the_way_out(byte[] bytes, string kind)
    {
        var problem = Assert.Single(ProgramCsv.Read(new MemoryStream(bytes)).AsT1.Problems.AsEnumerable());

        Assert.Contains(kind, problem.Message, StringComparison.Ordinal);
        Assert.Matches("save|unpack|expected", problem.Message);
    }

    [Fact]
    public void A_stream_that_gives_a_byte_at_a_time_is_read_like_any_other()
    {
        using var drip = new DripStream(Encoded("utf-16"));

        Assert.Equal(2, ProgramCsv.Read(drip).AsT0.Programs.Count);
    }

    private static byte[] Encoded(string name)
    {
        Encoding encoding = name.Split(' ')[0] switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "utf-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => Encoding.Latin1,
        };
        return [.. name.EndsWith("mark", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes(List)];
    }

    private sealed class DripStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
