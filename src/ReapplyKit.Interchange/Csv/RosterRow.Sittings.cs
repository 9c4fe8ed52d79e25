using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Sittings of one exam that stand in a column each: what the last of them says, and how many there are.</summary>
internal static partial class RosterRow
{
    private const string PassedBefore = "stands beside a pass at another attempt, which is not sat again: the exam is left open; correct the one or the other";

    /// <summary>What the columns of one sitting each say together, and whether more sittings may hide in what they do not say clearly.</summary>
    private static (ExamStatement Stated, bool IsOpen) SittingsOf(CsvRow row, CsvColumn column)
    {
        var (told, isOpen, ahead) = (new SortedDictionary<int, ExamStatement>(), false, 0);
        var isNotTaken = false;
        foreach (var (cell, header, text) in row.Each(column))
        {
            var number = SittingHeader.NumberOf(header);
            if (!CsvRow.States(text))
            {
                isOpen |= number > 1 && NotKnown.IsMatch(text);
                continue;
            }
            if (number > 1 && (NoneOfThem.IsMatch(text) || NoFurther.IsMatch(text)))
                continue;
            if (SittingIn(cell, column, number, text) is not { } sitting)
            {
                isOpen = true;
                continue;
            }
            if (sitting.Attempts == 0)
            {
                isNotTaken |= number == 1;
                // Whoever plans a second attempt has failed the first.
                ahead = Math.Max(ahead, number > 1 && Planned.IsMatch(text) ? number - 1 : 0);
                continue;
            }
            var at = sitting.Attempts == 1 ? 1 : Math.Max(number, sitting.Attempts ?? number);
            sitting = sitting with { Attempts = null };
            if (told.TryGetValue(at, out var before) && before.And(sitting) is null)
            {
                cell.Note(column, "says something else of the same attempt than another column, and the attempts are left open; correct the one or the other");
                isOpen = true;
            }
            told[at] = before.And(sitting) ?? ExamStatement.Nothing with { Result = ExamResult.Failed };
        }
        if (told.Count == 0)
        {
            return (ahead > 0 ? new ExamStatement(null, ExamResult.Failed, ahead)
                : isNotTaken && !isOpen ? ExamStatement.Nothing with { Attempts = 0 } : ExamStatement.Nothing, isOpen);
        }
        var (count, last) = told.Last();
        if (ahead >= count && !last.IsPass)
            (count, last) = (ahead, ahead > count ? new(null, ExamResult.Failed, null) : last with { Result = ExamResult.Failed });
        if (!told.Any(t => t.Key < count && t.Value.IsPass))
            return (last with { Attempts = count }, isOpen);
        row.Note(column, PassedBefore);
        return told.Values.Any(t => t.Result == ExamResult.Failed) ? (ExamStatement.Nothing with { Attempts = count }, isOpen) : (ExamStatement.Nothing, true);
    }

    // Null where it cannot be read, which is noted.
    private static ExamStatement? SittingIn(CsvRow cell, CsvColumn column, int number, string text)
    {
        if (text.Length <= LongestSaid)
        {
            if (number > 1 && SatAtAll.IsMatch(text))
            {
                cell.Note(column, "says that it was sat and not how it ended; write fail, pass or the score");
                return ExamStatement.Nothing with { Attempts = number };
            }
            if (ExamStatement.Read(text) is { } read)
                return read;
            if (Pending.IsMatch(text))
            {
                cell.Note(column, "has no result yet; the attempt is read as unknown");
                return ExamStatement.Nothing with { Attempts = number };
            }
        }
        cell.Unread(column, "is not understood, and the attempts are left open; write fail, pass, the score of this attempt, or not taken");
        return null;
    }

    /// <summary>What the columns of one sitting each add to what the other columns of the exam say.</summary>
    private static ExamStatement WithSittings(CsvRow row, CsvColumn column, ExamStatement stated)
    {
        var (sittings, isOpen) = SittingsOf(row, column);
        if (!sittings.IsSat && sittings.Attempts is null or 0)
        {
            return isOpen ? stated with { Attempts = stated.Attempts > 1 ? stated.Attempts : null }
                : stated == ExamStatement.Nothing ? sittings : stated;
        }
        var (read, count) = (stated with { Attempts = null }, sittings.Attempts!.Value);
        var own = sittings with { Attempts = null };
        if (!read.IsSat)
            read = own;
        else if (IsAfter(read, own))
            count++;
        else if (read.And(own) is { } both)
            read = both;
        else
        {
            row.Note(column, "says something else than the result or score of the exam, which is left unknown; correct the one or the other");
            (read, count) = (ExamStatement.Nothing, Math.Max(count, read.Result == ExamResult.Failed || own.Result == ExamResult.Failed ? 2 : 1));
        }
        if (stated.Attempts is { } counted && counted != count)
        {
            row.Note(column, "comes to another number of attempts than another column counts, and the more are read; correct the one or the other");
            count = Math.Max(count, counted);
        }
        return read with { Attempts = isOpen && count < 2 ? null : count };
    }

    // A result or score beside a failed attempt is of a later one.
    private static bool IsAfter(ExamStatement read, ExamStatement sitting) => read.Result != ExamResult.Failed && !sitting.IsPass
        && (sitting.Result == ExamResult.Failed
            ? read.Result == ExamResult.Passed || (read.Score is not null && read.Score != sitting.Score)
            : read.Score > sitting.Score);

    private static readonly Pattern NotKnown = new(@"\?|unknown|not (?:stated|reported)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NoFurther = new(@"^\W*(?:not (?:needed|required|applicable|necessary)|no need|no (?:second|2nd|third|3rd|further|more|re-?take)(?: attempts?)?|did(?: not|n['’]?t) need(?: to| it)?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Planned = new(@"^\W*(?:planned|planning|plans?|scheduled|upcoming|registered|booked|will|yet to|to be)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern SatAtAll = new(@"^\W*(?:yes|y|[1-9]|sat|taken|done|true|[✓✔☑✅])\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
