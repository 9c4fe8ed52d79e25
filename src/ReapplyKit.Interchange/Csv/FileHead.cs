using System.Text;

namespace ReapplyKit.Interchange;

/// <summary>
/// The beginning of a file, looked at before the file is read: whether it is a workbook, a text and in which encoding, or something else.
/// </summary>
internal sealed class FileHead
{
    private const int LongestHead = 1 << 16;
    private const int LongestText = 1 << 12;
    private const int BytesAtOnce = 1 << 12;
    private const int MostTextForAControl = 10;

    private static readonly (byte[] Start, string Says)[] Others =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "is a workbook of Excel 97 to 2003 (.xls), or one protected by a password; save it as .xlsx without a password, or as \"CSV UTF-8\""),
        ("%PDF"u8.ToArray(), "is a PDF; copy its table into a spreadsheet and save that as .xlsx or \"CSV UTF-8\""),
        ("{\\rtf"u8.ToArray(), "is a text of a word processor (RTF); copy its table into a spreadsheet and save that as .xlsx or \"CSV UTF-8\""),
        ([0x1F, 0x8B], "is compressed (gzip); unpack it first"),
        ([0x37, 0x7A, 0xBC, 0xAF], "is compressed (7z); unpack it first"),
        ("Rar!"u8.ToArray(), "is compressed (rar); unpack it first"),
        ([0x89, 0x50, 0x4E, 0x47], "is a picture; a list must be text or a workbook"),
        ([0xFF, 0xD8, 0xFF], "is a picture; a list must be text or a workbook"),
        ("GIF8"u8.ToArray(), "is a picture; a list must be text or a workbook"),
        ("bplist"u8.ToArray(), "is a file of another program; save the list as .xlsx or \"CSV UTF-8\""),
        ("PAR1"u8.ToArray(), "is a Parquet file; save the list as .xlsx or \"CSV UTF-8\""),
        ("SQLite format 3"u8.ToArray(), "is a database; save the list as .xlsx or \"CSV UTF-8\""),
    ];

    private readonly byte[] _bytes;
    private readonly int _mark;

    private FileHead(byte[] bytes)
    {
        _bytes = bytes;
        (Encoding, _mark) = TextOf(bytes);
    }

    /// <summary>Whether it is a zip archive, as every .xlsx is.</summary>
    public bool IsArchive => _bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) || _bytes.AsSpan().StartsWith("PK\u0005\u0006"u8);

    /// <summary>Whether the beginning is all of it.</summary>
    public bool IsWhole => _bytes.Length < LongestHead;

    /// <summary>How its text is encoded; UTF-8 with Windows-1252 for what is not UTF-8, unless a mark or zeros say otherwise.</summary>
    public Encoding Encoding { get; }

    /// <summary>What was read as Windows-1252.</summary>
    public Windows1252Fallback Windows1252 { get; } = new();

    public static FileHead Of(Stream file)
    {
        var bytes = new byte[LongestHead];
        var length = file.ReadAtLeast(bytes, LongestHead, throwOnEndOfStream: false);
        return new FileHead(bytes[..length]);
    }

    /// <summary>The file from its beginning, any mark of its encoding included.</summary>
    public Stream Whole(Stream rest) => new RewoundStream(_bytes, 0, rest);

    /// <summary>The text of the file from its beginning.</summary>
    public StreamReader Text(Stream rest)
    {
        var encoding = (Encoding)Encoding.Clone();
        encoding.DecoderFallback = encoding is UTF8Encoding ? Windows1252 : DecoderFallback.ReplacementFallback;
        return new StreamReader(new RewoundStream(_bytes, _mark, rest), encoding, detectEncodingFromByteOrderMarks: false, BytesAtOnce);
    }

    /// <summary>The text of the beginning alone.</summary>
    public string TextOfHead() => Encoding.GetString(_bytes.AsSpan(_mark));

    /// <summary>What the file is instead of a text, and the way out; null where it is a text.</summary>
    public string? WhatElse()
    {
        foreach (var (start, says) in Others)
        {
            if (_bytes.AsSpan().StartsWith(start))
                return says;
        }
        var text = TextOfHead();
        var shown = text.AsSpan(0, Math.Min(text.Length, LongestText));
        var start1 = shown.TrimStart();
        if (start1.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start1.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start1.StartsWith("<table", StringComparison.OrdinalIgnoreCase) || start1.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return "is a web page or XML; open it in a spreadsheet and save it as .xlsx or \"CSV UTF-8\"";
        if (start1.StartsWith("{\"", StringComparison.Ordinal) || start1.StartsWith("[{", StringComparison.Ordinal) || IsObject(start1))
            return "is JSON; here a list is expected, as CSV or .xlsx";
        var controls = 0;
        foreach (var c in shown)
            controls += char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\u001A') ? 1 : 0;
        return controls > 2 && controls > shown.Length / MostTextForAControl ? "is not text; save the list as .xlsx or \"CSV UTF-8\"" : null;
    }

    private static bool IsObject(ReadOnlySpan<char> text) => text is ['{', ..] && text[1..].TrimStart() is ['"', ..];

    private static (Encoding Encoding, int Mark) TextOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return (new UTF8Encoding(), 3);
        if (bytes is [0xFF, 0xFE, 0, 0, ..])
            return (new UTF32Encoding(), 4);
        if (bytes is [0xFF, 0xFE, ..])
            return (new UnicodeEncoding(bigEndian: false, byteOrderMark: true), 2);
        if (bytes is [0xFE, 0xFF, ..])
            return (new UnicodeEncoding(bigEndian: true, byteOrderMark: true), 2);

        // In UTF-16 without a mark, every second byte of a text of Latin letters is zero; in no other encoding is there any.
        var looked = bytes[..(Math.Min(bytes.Length, LongestText) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < looked.Length; i += 2)
        {
            even += looked[i] == 0 ? 1 : 0;
            odd += looked[i + 1] == 0 ? 1 : 0;
        }
        if (odd > looked.Length / 4 && even < odd / 8)
            return (new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 0);
        if (even > looked.Length / 4 && odd < even / 8)
            return (new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 0);
        return (new UTF8Encoding(), 0);
    }
}
