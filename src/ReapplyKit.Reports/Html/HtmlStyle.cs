namespace ReapplyKit.Reports;

/// <summary>The style sheet of a page. It holds neither <c>&lt;</c> nor <c>&amp;</c>, so that it reads the same in HTML and in XML.</summary>
internal static class HtmlStyle
{
    public static Markup Sheet { get; } = new($$"""

        :root{ {{Variables(PageColors.Light)}} }
        @media screen and (prefers-color-scheme:dark){ :root{ {{Variables(PageColors.Dark)}} } }
        {{Page}}
        {{Tables}}
        {{Phone}}
        {{Paper}}

        """);

    private const string Page = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0 auto;padding:1.5rem;max-width:78rem;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
        h1{font-size:1.9rem;line-height:1.2;margin:.2em 0 .7em;text-wrap:balance}
        h2{font-size:1.35rem;line-height:1.25;margin:0 0 .8rem;padding-bottom:.35rem;border-bottom:2px solid var(--line)}
        h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
        p,ul,ol{margin:.5rem 0}
        ul,ol{padding-left:1.3rem}
        li{margin:.25rem 0}
        li>ul{font-size:.93rem;color:var(--faint)}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible,.chart:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;left:-999rem}
        .skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.4rem .8rem;border:2px solid var(--link);z-index:1}
        section{margin:.4rem 0 1.4rem}
        .brief h1{font-size:1.6rem;margin:.1em 0 .3em}
        .brief h2{font-size:1rem;margin:1.1rem 0 .2rem;padding:0;border:0}
        .brief ol{margin:.2rem 0;padding-left:1.4rem}
        .kicker{color:var(--faint);font-size:.87rem;margin:0}
        .lead{margin:.2rem 0 .6rem;max-width:75ch}
        .next{margin:1.1rem 0 .8rem;padding:.6rem .8rem;background:var(--band);border-left:4px solid var(--link);border-radius:.3rem}
        .next p{margin:0}
        .days{font-size:1.25rem;margin-right:.3rem}
        .strip{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem .9rem;padding:0;margin:.6rem 0;font-size:.88rem}
        .strip li{margin:0;white-space:nowrap}
        .known{color:var(--faint)}
        .part{border-width:0 0 1px;border-radius:0;padding:0;margin:0}
        .part>summary{padding:.7rem 0}
        .part>summary h2{display:inline;border:0;margin:0;padding:0;font-size:1.15rem}
        .part[open]{border-bottom:2px solid var(--line);margin-bottom:1.6rem}
        nav{margin:1rem 0}
        nav ol{columns:3 16rem;padding-left:1.8rem;font-size:.93rem;margin:0}
        nav li{margin:0;padding:.15rem 0;break-inside:avoid}
        .faint{color:var(--faint);font-weight:400}
        .long{overflow-wrap:anywhere}
        .mark{display:inline-block;padding:0 .5em;border-radius:.35em;font-weight:600;font-size:.88em;border:1px solid currentColor;overflow-wrap:normal}
        .good{color:var(--good);background:var(--good-ground)}
        .caution{color:var(--caution);background:var(--caution-ground)}
        .bad{color:var(--bad);background:var(--bad-ground)}
        .unknown{color:var(--unknown);background:var(--unknown-ground);border-style:dashed}
        .cite{font-size:.82em;white-space:nowrap}
        code{font:.76em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--faint);overflow-wrap:normal}
        details{margin:.5rem 0;border:1px solid var(--line);border-radius:.5rem;padding:0 .8rem}
        summary{padding:.5rem 0;cursor:pointer}
        .chart{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem;margin:1rem 0}
        .chart svg{display:block;width:100%;min-width:60rem;height:auto}
        """;

    private const string Tables = """
        .table{overflow-x:auto;margin:1rem 0}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;font-weight:600;padding:.3rem 0}
        th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line);unicode-bidi:isolate;min-width:4.5rem}
        thead th{background:var(--band);font-size:.82rem;color:var(--faint);overflow-wrap:normal}
        tbody th{font-weight:600;min-width:9rem}
        tbody tr:nth-child(even){background:var(--band)}
        """;

    private const string Phone = """
        @media screen and (max-width:40rem){
        body{padding:1rem}
        .brief h1{font-size:1.3rem}
        .brief h2{margin-top:.7rem}
        .brief{line-height:1.38}
        .brief li{margin:.12rem 0}
        .next{margin:.7rem 0 .6rem}
        .strip{gap:.25rem .7rem}
        table,caption,tbody,tr,tbody th,td{display:block;width:auto;min-width:0}
        thead{position:absolute;left:-999rem}
        tbody tr{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.35rem .2rem}
        tbody th,td{border:0;padding:.15rem .6rem}
        td{display:grid;grid-template-columns:6.5rem 1fr;gap:.5rem}
        td::before{content:attr(data-label);color:var(--faint);font-size:.85em}
        td:empty{display:none}
        }
        """;

    private const string Paper = """
        @page{margin:14mm}
        @media print{
        body{padding:0;max-width:none;font-size:9.5pt}
        h1{font-size:18pt}
        h2{font-size:13pt}
        h3{font-size:11pt}
        table{font-size:8pt}
        th,td{padding:1mm 1.5mm;min-width:0}
        thead th{font-size:7.5pt}
        tbody th{min-width:16mm}
        .skip,nav,.part:not([open]){display:none}
        .brief{font-size:11pt}
        .brief h1{font-size:17pt}
        section{margin:1.2rem 0}
        h2,h3,caption,summary{break-after:avoid}
        tr,li,.chart{break-inside:avoid}
        thead{display:table-header-group}
        .table,.chart{overflow:visible}
        .chart{border:0}
        .chart svg{min-width:0;max-height:205mm}
        details{border:0;padding:0}
        a{color:inherit;text-decoration:none}
        .mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        }
        """;

    private static string Variables(PageColors c) =>
        $"--ground:{c.Ground};--band:{c.Band};--text:{c.Text};--faint:{c.Faint};--link:{c.Link};--line:{c.Line};"
        + $"--good:{c.Good.Text};--good-ground:{c.Good.Ground};--caution:{c.Caution.Text};--caution-ground:{c.Caution.Ground};"
        + $"--bad:{c.Bad.Text};--bad-ground:{c.Bad.Ground};--unknown:{c.Unknown.Text};--unknown-ground:{c.Unknown.Ground}";
}
