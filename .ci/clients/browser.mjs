import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// A page as somebody sees it: wide and narrow, light and dark. Whatever it should not do is a fault.
export const views = [[1280, "light"], [1280, "dark"], [390, "light"], [390, "dark"]]
  .map(([width, scheme]) => ({ width, scheme, name: `${width}-${scheme}` }));

export function must(holds, says) {
  if (!holds) throw new Error(says);
}

/** A tab that notes every error on its console and every request beyond what may be asked for; allowed errors are those of the check itself. */
export async function open(browser, { width, scheme }, origin, isAllowed = () => false) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const tab = await context.newPage();
  tab.faults = [];
  tab.on("console", (message) => message.type() === "error" && !isAllowed(message) && tab.faults.push(message.text()));
  tab.on("pageerror", (error) => tab.faults.push(String(error)));
  tab.on("request", (request) => [origin, "data:", `blob:${origin}`].some((from) => request.url().startsWith(from)) || tab.faults.push(`asks for ${request.url()}`));
  return tab;
}

/** Holds the page against axe. What evaluate runs is not held by the page's policy, so that the policy stays as it is. */
export async function isAccessible(tab, what) {
  await tab.evaluate(axe);
  const found = await tab.evaluate(async () => (await window.axe.run({ iframes: false })).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`));
  must(found.length === 0, `axe on ${what}: ${found.join("; ")}`);
}

/** Holds the page against its width and its faults, and takes a picture. */
export async function shoot(tab, path, fullPage = true) {
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  must(overflow <= 1, `${path}: the page is ${overflow} pixels too wide`);
  must(tab.faults.length === 0, `${path}: ${tab.faults.join("; ")}`);
  await tab.screenshot({ path, fullPage });
}
