using System.Text.Json.Serialization;

namespace ReapplyKit.Reports;

/// <summary>How much of a plan goes into its calendar.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalendarScope>))]
public enum CalendarScope
{
    /// <summary>What must not be missed and still lies ahead: the season's deadlines, essential milestones, letters.</summary>
    [JsonStringEnumMemberName("essentials")]
    Essentials,

    /// <summary>Every milestone and every date.</summary>
    [JsonStringEnumMemberName("everything")]
    Everything,
}
