namespace ReapplyKit.Reports;

/// <summary>The days for asking for letters, one event for each rotation that has such days.</summary>
internal static class LetterEntries
{
    public static IEnumerable<CalendarEntry> Of(LetterPlan letters, RulePack rules) => (letters.Requests ?? [])
        .Where(request => request.Ask is not null)
        .GroupBy(request => request.Rotation.Start)
        .SelectMany(sameDay => sameDay.Select((request, place) => Of(request, place, letters, rules)));

    // Rotations have no name of their own: the day one begins outlasts a change of the file's order.
    private static CalendarEntry Of(LetterRequest request, int place, LetterPlan letters, RulePack rules)
    {
        var rule = rules.Book[request.Check.Rule];
        return new CalendarEntry(
            FormattableString.Invariant($"letter_{DayText.Of(request.Rotation.Start)}_{place + 1}"),
            request.Ask!,
            $"Ask for a letter: {ReportWords.Of(request.Rotation.Kind)}{(request.Rotation.Specialty is { } specialty ? ", " + specialty : "")}",
            [
                $"{rule.Text} ({rule.Id}; {string.Join(", ", rule.Clauses)})",
                $"{request.Check.Subject}: {request.Check.Value}",
                .. letters.HandOver.Select(clause => $"Hand over ({clause}): {rules.Book[clause].Text}"),
            ],
            ["Letters"])
        {
            IsEssential = true,
            Alarm = CalendarAlarm.Preparation,
        };
    }
}
