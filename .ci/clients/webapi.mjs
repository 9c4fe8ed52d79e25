// Somebody uses the web API's page: chooses files, reads the report, and is told all that is wrong with bad ones.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { must, open, shoot, views } from "./browser.mjs";

const host = "artifacts/bin/WebApi/debug/WebApi.dll";
const [goodCase, goodPrograms] = ["samples/Advisor/case.json", "samples/Advisor/programs.csv"];

const badCase = {
  version: 1,
  applicant: { graduation: "2021-02-29", visa: "tourist", step2Ck: { attempts: [{ score: 900 }] }, usce: { months: -1 } },
  cycle: { matched: false, interviews: -2 },
};
const badPrograms = "city\nElm Valley\n";
const badPlaces = [
  "$.applicant.graduation", "$.applicant.visa", "$.applicant.step2Ck.attempts[0].score", "$.applicant.usce.months", "$.cycle.interviews",
  "programs line 1",
];

export async function webApi(browser, made) {
  const { server, origin } = await start();
  try {
    for (const view of views) {
      const tab = await open(browser, view, origin, (message) => isRefusal(message, origin));
      await tab.goto(origin + "/");
      await shoot(tab, join(made, `webapi-start-${view.name}.png`));
      await asks(tab);
      await shoot(tab, join(made, `webapi-report-${view.name}.png`), false);
      await isRefused(tab);
      await shoot(tab, join(made, `webapi-problems-${view.name}.png`));
      await tab.context().close();
    }
  } finally {
    server.kill();
  }
  return "web API's page used by Chromium at 1280 and 390 pixels, light and dark: report shown, every problem told, nothing asked of elsewhere";
}

// The system gives a free port; the application says which.
function start() {
  const server = spawn("dotnet", [host, "--urls", "http://127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`the web API ended with ${code}; is ${host} built?`)));
    createInterface(server.stdout).on("line", (line) => {
      const listens = /Now listening on: (http:\/\/127\.0\.0\.1:\d+)/.exec(line);
      if (listens) resolve({ server, origin: listens[1] });
    });
  });
}

// A browser calls every answer of 400 an error of the page.
function isRefusal(message, origin) {
  return message.location().url.startsWith(`${origin}/report`) && message.text().includes("status of 400");
}

async function asks(tab) {
  await send(tab, goodCase, goodPrograms);
  const report = tab.frameLocator("#report");
  await report.locator("h1").waitFor();
  must(/2028 Match/.test(await report.locator("header.brief").innerText()), "the report is not that of the case");
  must(await report.locator("#programs details tbody tr").count() > 100, "the report lacks the programs");
  must(await tab.locator("#refusal").isHidden(), "a report came with problems");
}

async function isRefused(tab) {
  const answer = tab.waitForResponse((response) => response.url().includes("/report"));
  await send(tab, text("case.json", JSON.stringify(badCase)), text("programs.csv", badPrograms));
  const { problems } = await (await answer).json();
  await tab.locator("#refusal").waitFor();
  must(await tab.locator("#report").isHidden(), "a report stands beside the problems");
  const shown = await tab.locator("#problems li").allInnerTexts();
  must(shown.length === problems.length, `${shown.length} of ${problems.length} problems are shown`);
  for (const [i, { where, message, value }] of problems.entries())
    for (const part of [where, message, value ?? ""]) must(shown[i].includes(part), `problem ${i + 1} does not show '${part}': ${shown[i]}`);
  for (const place of badPlaces) must(shown.some((problem) => problem.startsWith(place)), `nothing is said of ${place}: ${shown.join(" | ")}`);
}

async function send(tab, file, programs) {
  await tab.getByLabel("Case").setInputFiles(file);
  await tab.getByLabel("Programs").setInputFiles(programs);
  await tab.getByLabel("As of").fill("2026-11-23");
  await tab.getByRole("button", { name: "Show the report" }).click();
}

function text(name, content) {
  return { name, mimeType: "text/plain", buffer: Buffer.from(content) };
}
