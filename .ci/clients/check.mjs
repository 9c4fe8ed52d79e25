// Real clients read what the advisor wrote: an independent calendar parser, LibreOffice, Chromium and mermaid; and Chromium uses the web API's page.
// Usage: node check.mjs <folder written by --out> <folder for screenshots and conversions>
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ICAL from "ical.js";
import { chromium } from "playwright-core";
import { isAccessible, must, open, shoot, views } from "./browser.mjs";
import { webApi } from "./webapi.mjs";

const [out, made] = process.argv.slice(2).map((path) => resolve(path));
const here = dirname(fileURLToPath(import.meta.url));
mkdirSync(made, { recursive: true });

function calendar() {
  const plan = JSON.parse(readFileSync(join(out, "plan.json"), "utf8"));
  const events = new ICAL.Component(ICAL.parse(readFileSync(join(out, "plan.ics"), "utf8")))
    .getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  for (const milestone of plan.schedule.milestones.filter((m) => m.milestone.importance === "essential" && m.finish >= plan.asOf)) {
    const id = milestone.milestone.id;
    const event = events.find((e) => e.uid.startsWith(`${id}-${plan.season.year}.`) && e.uid.endsWith("@reapplykit"));
    must(event, `no event for ${id}`);
    must(event.startDate.isDate && event.startDate.toString() === milestone.start, `${id} starts on ${event.startDate}`);
    const last = event.endDate.clone();
    last.adjust(-1, 0, 0, 0);
    must(last.toString() === milestone.finish, `${id} ends on ${last}`);
  }
  return `${events.length} events read by ical.js`;
}

function workbook() {
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", made, join(out, "plan.xlsx")], { stdio: "ignore" });
  must(existsSync(join(made, "plan.pdf")), "LibreOffice did not convert the workbook");
  return "workbook converted by LibreOffice";
}

async function report(browser) {
  for (const view of views) {
    const tab = await open(browser, view, "file:");
    await tab.goto(pathToFileURL(join(out, "report.html")).href);
    must(await tab.locator("h1").count() === 1, "the report has one main heading");
    const bottom = await tab.locator("header.brief").evaluate(e => e.getBoundingClientRect().bottom);
    must(bottom <= 844, `the first screen of the report ends at ${bottom} of 844 pixels`);
    const folded = await tab.evaluate(() => document.documentElement.scrollHeight / 844);
    must(folded <= 12, `the folded report is ${folded} phone screens long`);
    await shoot(tab, join(made, `report-${view.name}.png`));
    await tab.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
    await isAccessible(tab, `the report at ${view.name}`);
    await shoot(tab, join(made, `report-${view.name}-open.png`));
    await tab.context().close();
  }
  const size = statSync(join(out, "report.html")).size;
  must(size <= 120_000, `the report is ${size} bytes large`);
  const tab = await open(browser, views[0], "file:");
  await tab.goto(pathToFileURL(join(out, "report.html")).href);
  const pdf = await tab.pdf({ path: join(made, "report.pdf"), format: "Letter" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  must(pages <= 9, `the report prints on ${pages} pages`);
  return `report shown by Chromium at 1280 and 390 pixels, light and dark, without an error or a request; ${size} bytes, ${pages} pages on paper; axe finds nothing`;
}

async function gantt(browser) {
  const tab = await browser.newPage();
  await tab.setContent("<body></body>");
  await tab.addScriptTag({ path: join(here, "node_modules", "mermaid", "dist", "mermaid.min.js") });
  const svg = await tab.evaluate(async (text) => {
    window.mermaid.initialize({ startOnLoad: false });
    return (await window.mermaid.render("gantt", text)).svg;
  }, readFileSync(join(out, "gantt.mmd"), "utf8"));
  must(svg.includes("<svg") && !svg.includes("Syntax error"), "mermaid did not render the chart");
  return "chart rendered by mermaid";
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const check of [calendar, workbook, () => report(browser), () => webApi(browser, made, join(out, "plan.xlsx")), () => gantt(browser)]) console.log(await check());
} finally {
  await browser.close();
}
