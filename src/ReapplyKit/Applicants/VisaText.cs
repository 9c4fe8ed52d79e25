namespace ReapplyKit;

internal static class VisaText
{
    public static string Need(VisaNeed need) => need switch
    {
        VisaNeed.NotNeeded => "no visa needed",
        VisaNeed.J1 => "J-1 needed",
        VisaNeed.H1B => "H-1B needed",
        VisaNeed.J1OrH1B => "J-1 or H-1B needed",
        VisaNeed.Other => "another visa needed",
        VisaNeed.NeededTypeNotStated => "visa needed, type not stated",
        _ => "visa need not stated",
    };
}
