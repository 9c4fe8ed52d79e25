using System.Text;
using Sylvan.Data.Csv;
using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>What makes a text unreadable as CSV, put as a problem.</summary>
internal static class CsvFault
{
    /// <summary>Notes what an exception says of the text; anything else it may say is not ours to catch.</summary>
    public static bool IsNoted(Exception exception, string where, ProblemLog log)
    {
        var (place, message) = exception switch
        {
            CsvRecordTooLargeException => (where, Invariant($"is longer than {CsvTable.LongestRecord} characters; an opening quote without its end?")),
            CsvMissingHeadersException => ("", "the file is empty; its first line must name the columns"),
            CsvFormatException => (where, "is not well-formed CSV: " + exception.Message),
            DecoderFallbackException => (where, "is not UTF-8 from here on"),
            _ => ("", null),
        };
        if (message is not null)
            log.Add(place, null, message);
        return message is not null;
    }
}
