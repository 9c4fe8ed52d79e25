namespace ReapplyKit;

/// <summary>One row of the order in which signals are sent. A program stands in it where every column holds.</summary>
/// <remarks>Order: the pack's own; an earlier row is signalled first.</remarks>
/// <param name="Labels">The label: green or yellow.</param>
/// <param name="HasConnection">Whether there is a connection that lifts a label; null where it does not matter.</param>
/// <param name="Presence">IMG presence.</param>
/// <param name="IsVisaKnown">Whether it is known that the visa needed is to be had; null where it does not matter.</param>
/// <param name="Rule">The rule that states it, with its reason.</param>
internal sealed record SignalOrderRow(
    ValueList<ProgramLabel> Labels,
    bool? HasConnection,
    ValueList<PresenceLevel> Presence,
    bool? IsVisaKnown,
    RuleId Rule)
{
    internal bool Holds(ProgramLabel label, bool hasConnection, PresenceLevel presence, bool isVisaKnown) =>
        Labels.Contains(label)
        && (HasConnection ?? hasConnection) == hasConnection
        && Presence.Contains(presence)
        && (IsVisaKnown ?? isVisaKnown) == isVisaKnown;
}
