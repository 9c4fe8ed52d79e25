namespace ReapplyKit;

/// <summary>Why a program is not on the list.</summary>
public enum LeftOutReason
{
    /// <summary>A strict requirement is missed.</summary>
    Excluded,

    /// <summary>Another specialty, state or track is wanted.</summary>
    NotWanted,

    /// <summary>There are as many red programs as allowed.</summary>
    RedCap,

    /// <summary>No seat is left: the list is full, and its seats are given by the mix.</summary>
    ListFull,

    /// <summary>Somebody decided against it.</summary>
    Overridden,
}
