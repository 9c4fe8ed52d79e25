// Somebody uses the web API's page: fills the form by keyboard, tries the example, mends what is wrong, follows the report's links, drops lists, ticks off
// progress and plans again. axe looks at each state.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isAccessible, must, open, shoot, views } from "./browser.mjs";

const host = "artifacts/bin/WebApi/debug/WebApi.dll";
const asOf = "2026-11-23";

export async function webApi(browser, made, workbook) {
  const { server, origin } = await start();
  try {
    for (const view of views) {
      const tab = await open(browser, view, origin, (message) => isExpected(message, origin));
      await tab.goto(origin + "/");
      await shoot(tab, join(made, `webapi-start-${view.name}.png`));
      await isAccessible(tab, "the empty form");
      await triesTheExample(tab);
      await shoot(tab, join(made, `webapi-report-${view.name}.png`), false);
      await isReportAccessible(tab);
      await isRefused(tab);
      await shoot(tab, join(made, `webapi-problems-${view.name}.png`));
      await isAccessible(tab, "the form with problems");
      await tab.context().close();
    }
    const tab = await open(browser, views[0], origin, (message) => isExpected(message, origin));
    for (const step of [usesTheKeyboard, followsEveryLink, (t) => dropsLists(t, workbook), ticksOffProgress, keepsNothingUnasked, (t) => savesAndOpens(t, made)]) {
      await tab.goto(origin + "/");
      await step(tab);
    }
    must(tab.faults.length === 0, tab.faults.join("; "));
    await tab.context().close();
  } finally {
    server.kill();
  }
  return "web API's form used by Chromium at 1280 and 390 pixels, light and dark, by keyboard too: report, links, lists, progress; axe finds nothing";
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

// A browser calls every answer of 400 an error of the page, and every look of this check into the report's frame a script that it blocked.
function isExpected(message, origin) {
  return (message.location().url.startsWith(origin) && message.text().includes("status of 400")) || message.text().startsWith("Blocked script execution in 'blob:");
}

// No script runs in the report's frame, axe's included, so the report is looked at in a tab of its own.
async function isReportAccessible(tab) {
  await isAccessible(tab, "the page around the report");
  const alone = await tab.context().newPage();
  await alone.setContent(await report(tab).locator("html").evaluate((e) => e.outerHTML.replace(/<meta http-equiv[^>]*>/, "")));
  await isAccessible(alone, "the report");
  await alone.close();
}

const report = (tab) => tab.frameLocator("#report");

async function isReported(tab) {
  await tab.locator("body.reading").waitFor();
  await report(tab).locator("h1").waitFor();
  must(await tab.evaluate(() => document.activeElement.id) === "result-title", "the focus is not on the report");
  await tab.waitForFunction(() => document.getElementById("status").textContent.startsWith("Your report is ready."));
}

async function triesTheExample(tab) {
  await tab.getByRole("button", { name: "Try the example" }).click();
  await isReported(tab);
  const programs = await report(tab).locator("#programs").textContent();
  must(programs.split("Medical Center").length > 10, "the report lacks the programs");
  must(await tab.locator("#problems").isHidden(), "a report came with problems");
  const [inner, outer] = [await report(tab).locator("html").evaluate((e) => e.scrollWidth - e.clientWidth), await tab.evaluate(() => document.documentElement.scrollHeight - innerHeight)];
  must(inner <= 1 && outer <= 1, `the report is ${inner} pixels too wide, or the page around it ${outer} too high`);
}

async function isRefused(tab) {
  await tab.getByRole("button", { name: "Back to form" }).click();
  const score = tab.getByRole("group", { name: "Step 2 CK, attempt 1" }).getByLabel("Score");
  await tab.getByLabel("Graduation from").fill("2021-02-29");
  await tab.getByLabel("Interviews you attended").fill("-2");
  await tab.getByLabel("Hours a week").fill("many");
  await score.fill("900");
  const answer = tab.waitForResponse((response) => response.url().includes("/report"));
  await tab.getByRole("button", { name: "Show my report" }).click();
  const { problems } = await (await answer).json();
  await tab.locator("#problems").waitFor();
  must(await tab.locator("#problems").evaluate((e) => e === document.activeElement), "the focus is not on the problems");
  must(await tab.locator("#problems li").count() === problems.length && problems.length === 4, `${problems.length} problems, not 4`);
  const wrong = [[tab.getByLabel("Graduation from"), "2021-02-29"], [tab.getByLabel("Interviews you attended"), "-2"], [tab.getByLabel("Hours a week"), "many"], [score, "900"]];
  for (const [field, value] of wrong) {
    must(await field.getAttribute("aria-invalid") === "true", `${value} is not marked`);
    const told = await field.evaluate((e) => document.getElementById(e.getAttribute("aria-describedby").split(" ")[0]).textContent);
    must(problems.some((p) => p.value === value && told.includes(p.message) && told.includes(value)), `beside ${value} stands: ${told}`);
  }
  await tab.locator("#problems a").last().click();
  must(await tab.locator(":focus").getAttribute("aria-invalid") === "true", "a problem's link does not lead to its field");
}

// From nothing to a report without a mouse.
async function usesTheKeyboard(tab) {
  const keys = tab.keyboard;
  const tabTo = async (label) => {
    for (let i = 0; i < 60; i++) {
      await keys.press("Tab");
      if (await tab.evaluate((text) => {
        const e = document.activeElement;
        return (e.labels?.[0]?.textContent ?? e.textContent).trim().startsWith(text);
      }, label)) return;
    }
    throw new Error(`the Tab key does not come to '${label}'`);
  };
  const type = async (label, text) => (await tabTo(label), await keys.type(text));
  await type("Graduation", "2021-06");
  await type("Visa", "J-1");
  await type("Step 1", "Taken");
  await type("Result", "Passed");
  await type("Step 2 CK", "Taken");
  await type("Result", "Passed");
  await type("Score", "229");
  await type("Letters", "None");
  await type("How it went", "I applied");
  await type("Interviews", "0");
  await type("Applications", "40");
  await type("Specialty", "Family Medicine");
  await tabTo("Show my report");
  await keys.press("Enter");
  await isReported(tab);
  const text = await report(tab).locator("header.brief").innerText();
  must(/40 applications/.test(text), `the report does not read the form: ${text}`);
  await keys.press("Tab");
  await keys.press("Enter");
  must(await tab.getByLabel("Applications you sent").inputValue() === "40", "the form is empty after the report");
}

async function followsEveryLink(tab) {
  await triesTheExample(tab);
  const frame = tab.frame({ url: /^blob:/ });
  const links = await frame.evaluate(() => [...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href")));
  must(links.length > 5, `only ${links.length} links stand in the report`);
  for (const link of new Set(links)) {
    must(link.startsWith("#"), `the report leads elsewhere: ${link}`);
    await frame.evaluate((href) => {
      const a = document.querySelector(`a[href="${href}"]`);
      for (let e = a; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
      a.click();
    }, link);
    must(await frame.evaluate((href) => location.hash === href && document.querySelector(":target") === document.getElementById(href.slice(1)) && document.querySelector(":target") !== null, link),
      `${link} leads nowhere inside the report`);
  }
  must(await report(tab).locator("h1").isVisible() || await report(tab).locator("h1").count() === 1, "the report is gone");
}

async function dropsLists(tab, workbook) {
  await triesTheExample(tab);
  await tab.getByRole("button", { name: "Back to form" }).click();
  await tab.getByRole("button", { name: "Remove the list" }).click();
  const csv = Buffer.from("name,specialty,state\nElm Valley Hospital,Internal Medicine,OH\n");
  for (const [name, bytes, count] of [["programs.csv", csv, /holds 1 program\./], ["programs.xlsx", readFileSync(workbook), /holds \d{3} programs\./]]) {
    const data = await tab.evaluateHandle(([file, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], file));
      return transfer;
    }, [name, bytes.toString("base64")]);
    await tab.dispatchEvent("#drop", "drop", { dataTransfer: data });
    must((await tab.locator("#programs-held").innerText()).includes(name), `${name} is not taken`);
    await tab.getByRole("button", { name: "Show my report" }).click();
    await isReported(tab);
    await tab.getByRole("button", { name: "Back to form" }).click();
    const held = await tab.locator("#programs-held").innerText();
    must(count.test(held), `after ${name}: ${held}`);
  }
}

async function ticksOffProgress(tab) {
  await tab.getByLabel("Plan from").fill(asOf);
  await triesTheExample(tab);
  await tab.getByRole("button", { name: "Progress" }).click();
  must(await tab.locator(":focus").evaluate((e) => e.closest("#steps") !== null), "the focus is not on the progress");
  const box = tab.locator("#steps details[open] input").first();
  const title = await box.evaluate((e) => e.labels[0].querySelector("span").firstChild.textContent);
  await tab.keyboard.press("Space");
  must(await box.isChecked(), "the step is not ticked by keyboard");
  await tab.getByLabel("Plan from").fill("2027-01-11");
  const sent = tab.waitForRequest((request) => request.url().includes("/plan"));
  await tab.getByRole("button", { name: "Plan again" }).click();
  const response = await (await (await sent).response()).json();
  await isReported(tab);
  must(response.case.progress.milestones.length === 1 && response.changes, "the plan was not planned again");
  await tab.getByRole("button", { name: "Progress" }).click();
  must(await tab.locator("#steps label", { hasText: title }).locator("input").isChecked(), "what is done was forgotten");
}

async function keepsNothingUnasked(tab) {
  const kept = () => tab.evaluate(() => localStorage.length);
  await tab.getByLabel("Graduation from").fill("2020");
  await tab.getByLabel("Visa").selectOption("j1");
  must(await kept() === 0, "the case is kept unasked");
  await tab.getByLabel("Keep my case").check();
  await tab.reload();
  must(await tab.getByLabel("Graduation from").inputValue() === "2020", "the kept case is gone");
  await tab.getByLabel("Keep my case").uncheck();
  must(await kept() === 0, "the case is not forgotten");
}

async function savesAndOpens(tab, made) {
  await triesTheExample(tab);
  await tab.getByText("Save or print").click();
  for (const [name, head] of [["The report", "<!DOCTYPE html>"], ["The calendar", "BEGIN:VCALENDAR"], ["The workbook", "PK"]]) {
    const download = tab.waitForEvent("download");
    await tab.locator(".menu div > *", { hasText: name }).click();
    const path = await (await download).path();
    must(readFileSync(path, "latin1").startsWith(head), `${name} is no such file`);
  }
  await tab.getByRole("button", { name: "Back to form" }).click();
  const download = tab.waitForEvent("download");
  await tab.getByRole("button", { name: "Save my case" }).click();
  const path = join(made, "case.json");
  await (await download).saveAs(path);
  await tab.getByRole("button", { name: "Start over" }).click();
  must(await tab.getByLabel("Graduation from").inputValue() === "", "the form is not empty");
  await tab.getByLabel("Open a case").setInputFiles(path);
  await tab.waitForFunction(() => document.getElementById("graduation").value === "2022-06-15");
  must(await tab.locator("#steps input").count() > 20 && await tab.getByLabel("Applications you sent").inputValue() === "64", "the opened case is not whole");
  await tab.getByLabel("Open a case").setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("hello") });
  await tab.locator("#problems").waitFor();
  must(await tab.getByLabel("Open a case").getAttribute("aria-invalid") === "true", "a file that is no case is not marked");
}
