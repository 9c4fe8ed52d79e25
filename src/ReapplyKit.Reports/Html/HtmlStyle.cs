namespace ReapplyKit.Reports;

/// <summary>The style sheet of a page. It holds neither <c>&lt;</c> nor <c>&amp;</c>, so that it reads the same in HTML and in XML.</summary>
internal static class HtmlStyle
{
    public static Markup Sheet { get; } = new($$"""

        :root{ {{Variables(PageColors.Light)}} }
        @media screen and (prefers-color-scheme:dark){ :root{ {{Variables(PageColors.Dark)}} } }
        {{Page}}
        {{Lists}}
        {{Phone}}
        {{Paper}}

        """);

    private const string Page = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0 auto;padding:1.5rem;max-width:76rem;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
        h1{font-size:1.65rem;line-height:1.2;margin:.1em 0 .3em;text-wrap:balance}
        h2{font-size:1.15rem;line-height:1.25;margin:1.4rem 0 .4rem}
        h3{font-size:1rem;margin:1.3rem 0 .3rem}
        p,ul,ol{margin:.5rem 0}
        ul,ol{padding-left:1.3rem}
        li{margin:.2rem 0}
        li>ul{font-size:.93em;color:var(--faint)}
        a{color:var(--link)}
        small{color:var(--faint);font-size:.9em}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px}
        header h2{font-size:1rem;margin:1.1rem 0 .2rem}
        header ol{margin:.2rem 0;padding-left:1.4rem}
        .kicker{color:var(--faint);font-size:.87rem;margin:0}
        .lead{margin:.2rem 0 .6rem;max-width:75ch}
        .next{margin:1.1rem 0 .8rem;padding:.6rem .8rem;background:var(--band);border-left:4px solid var(--link);border-radius:.3rem}
        .next p{margin:0}
        .days{font-size:1.25rem;margin-right:.3rem}
        .strip{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem .9rem;padding:0;margin:.6rem 0 1.2rem;font-size:.88rem}
        .strip li{margin:0;white-space:nowrap}
        .known{color:var(--faint)}
        details{margin:.4rem 0}
        summary{padding:.45rem 0;cursor:pointer}
        .part{border-top:1px solid var(--line);margin:0}
        .part>summary{padding:.7rem 0}
        .part>summary h2{display:inline;margin:0}
        .part:last-of-type{border-bottom:1px solid var(--line)}
        .part section{padding:0 0 1.2rem;max-width:68rem}
        .long{overflow-wrap:anywhere}
        mark{display:inline-block;padding:0 .5em;border-radius:.35em;font-weight:600;font-size:.86em;border:1px solid currentColor;overflow-wrap:normal}
        .good{color:var(--good);background:var(--good-ground)}
        .caution{color:var(--caution);background:var(--caution-ground)}
        .bad{color:var(--bad);background:var(--bad-ground)}
        .unknown{color:var(--unknown);background:var(--unknown-ground);border-style:dashed}
        .cite{font-size:.8em;white-space:nowrap}
        code{font:.76em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--faint);overflow-wrap:normal}
        """;

    private const string Lists = """
        .entries{list-style:none;padding:0}
        .entries>li{padding:.3rem 0;margin:0;border-bottom:1px solid var(--line)}
        .entries>li:last-child{border:0}
        .entries p{margin:.1rem 0;font-size:.93em}
        .entries i{display:none;height:.45rem;margin:.25rem 0;border-radius:.25rem;background:var(--bar);margin-left:calc(var(--a)*.1%);width:calc(var(--b)*.1%);min-width:.3rem;max-width:100%}
        .entries .tight i{background:var(--critical)}
        .entries .done i{opacity:.4}
        .entries .done{text-decoration:line-through}
        .bars{display:none;color:var(--faint)}
        .filter label{display:inline-block;margin:.2rem .8rem .2rem .2rem}
        #programs:has(#only-tie:checked) details li:not(.tie),#programs:has(#only-ask:checked) details li:not(.ask),#programs:has(#only-clear:checked) details li:not(.clear),#programs:has(#only-signal:checked) details li:not(.signal){display:none}
        table{border-collapse:collapse;font-size:.93em;margin:1rem 0}
        caption{text-align:left;font-weight:600;padding:.3rem 0}
        th,td{text-align:left;vertical-align:top;padding:.35rem 1.2rem .35rem 0;border-bottom:1px solid var(--line);unicode-bidi:isolate}
        thead th{font-size:.85em;color:var(--faint);overflow-wrap:normal}
        tbody th{font-weight:400}
        .chart{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem;margin:1rem 0}
        .chart svg{display:block;width:100%;min-width:54rem;height:auto}
        """;

    private const string Phone = """
        @media screen and (max-width:50rem){
        .chart{display:none}
        .bars,.entries i{display:block}
        }
        @media screen and (max-width:40rem){
        body{padding:1rem}
        h1{font-size:1.3rem}
        header{line-height:1.38}
        header h2{margin-top:.7rem}
        header li{margin:.12rem 0}
        .next{margin:.7rem 0 .6rem}
        .strip{gap:.25rem .7rem}
        th,td{padding-right:.7rem}
        }
        """;

    // On paper every part lies open, but for the sources: those are printed where a reader has opened them. The chart would be too small
    // to read there; the bars of the months say the same.
    private const string Paper = """
        @page{margin:10mm 12mm}
        @media print{
        body{padding:0;max-width:none;font-size:8pt;line-height:1.28}
        header,main>section{font-size:10.5pt;line-height:1.38}
        h1{font-size:17pt}
        h2{font-size:11.5pt}
        main>section h2{margin:4mm 0 1mm}
        h3{font-size:9pt;margin:2mm 0 .5mm}
        p,ul,ol,table{margin:.8mm 0}
        li{margin:.3mm 0}
        details{margin:0}
        summary{list-style:none;padding:1mm 0}
        .part>summary{padding:2mm 0 1mm}
        .part section{padding:0 0 2mm;max-width:none}
        details::details-content{content-visibility:visible;display:block}
        .part:has(#sources):not([open]),.filter,.chart{display:none}
        .entries i{display:block;height:.8mm;margin-top:.3mm;margin-bottom:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        h2,h3,caption,summary{break-after:avoid}
        tr,li{break-inside:avoid}
        thead{display:table-header-group}
        .entries>li{padding:.35mm 0}
        .entries p{margin:0}
        details .entries{columns:2;column-gap:7mm}
        #schedule .entries,#programs .entries{columns:3;column-gap:5mm;font-size:7.3pt}
        th,td{padding-top:.5mm;padding-bottom:.5mm}
        a{color:inherit;text-decoration:none}
        mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        }
        """;

    private static string Variables(PageColors c) =>
        $"--ground:{c.Ground};--band:{c.Band};--text:{c.Text};--faint:{c.Faint};--link:{c.Link};--line:{c.Line};--bar:{c.Bar};--critical:{c.Critical};"
        + $"--good:{c.Good.Text};--good-ground:{c.Good.Ground};--caution:{c.Caution.Text};--caution-ground:{c.Caution.Ground};"
        + $"--bad:{c.Bad.Text};--bad-ground:{c.Bad.Ground};--unknown:{c.Unknown.Text};--unknown-ground:{c.Unknown.Ground}";
}
