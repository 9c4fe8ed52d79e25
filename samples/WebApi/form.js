// The form: a case in, a report out. What is right or wrong the server says; the form puts each of its problems beside its field.
const at = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const KEPT = 'reapplykit.case';
const MOST_OF_LIST = 500_000;

let held = empty();
let list = null;

function empty() {
  return { version: 2, applicant: {} };
}

// The case as an object, and its places by their paths: applicant.step1.attempts.
function get(object, path) {
  return path.split('.').reduce((value, name) => value?.[name], object);
}

function set(object, path, value) {
  const names = path.split('.');
  const last = names.pop();
  let owner = object;
  for (const name of names) {
    if (value === undefined && !owner[name]) return;
    owner = owner[name] ??= {};
  }
  if (value === undefined) delete owner[last];
  else owner[last] = value;
}

// A value as typed; what is no number goes to the server as it stands, which says what it should be.
function read(control) {
  const text = control.value.trim();
  if (text === '') return undefined;
  switch (control.dataset.as) {
    case 'number': return Number.isFinite(Number(text)) ? Number(text) : text;
    case 'yesNo': return text === 'true' ? true : text === 'false' ? false : text;
    case 'words': return text.split(';').map((word) => word.trim()).filter(Boolean);
    default: return text;
  }
}

function write(control, value) {
  const text = value === undefined || value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);
  // A word that the form does not know stays as it is, so that the server can say what is wrong with it.
  if (control.tagName === 'SELECT' && !all('option', control).some((option) => option.value === text)) control.add(new Option(text, text));
  control.value = text;
}

const fields = () => all('[data-path]').filter((control) => control.type !== 'file' && control.id !== 'asOf');
const groups = () => all('[data-list]');
const choiceOf = (group) => group.querySelector('select');
const rowsOf = (group) => all('.rows > div', group);

function isOpen(control) {
  return !control.closest('[hidden]');
}

/** The case as the form states it; what the form does not show stays as it was. */
function stated() {
  const file = structuredClone(held);
  for (const control of fields().filter(isOpen)) set(file, control.dataset.path, read(control));
  for (const group of groups()) {
    const { list: path, owner } = group.dataset;
    const choice = choiceOf(group).value;
    const amount = group.querySelector('.amount input');
    if (choice === 'amount' && read(amount) !== undefined) set(file, owner, { [amount.dataset.path.split('.').at(-1)]: read(amount) });
    else if (choice === '' || choice === 'amount') set(file, owner, undefined);
    else {
      if (amount) set(file, owner, undefined);
      set(file, path, choice === 'none' ? [] : rowsOf(group).map(readRow));
    }
  }
  readCycle(file);
  return file;
}

function readRow(row) {
  const item = structuredClone(row.item ?? {});
  for (const control of all('[data-name]', row)) set(item, control.dataset.name, read(control));
  return item;
}

function readCycle(file) {
  const result = at('cycle').value;
  const place = result === 'running' ? 'running' : 'cycle';
  for (const control of all('[data-of-cycle]')) control.dataset.at = `${place}.${control.dataset.ofCycle}`;
  const season = { ...file[place] };
  for (const control of all('[data-of-cycle]')) set(season, control.dataset.ofCycle, read(control));
  if (place === 'cycle') season.matched = read(at('cycle'));
  if (result === 'never') file.appliedBefore = false;
  else delete file.appliedBefore;
  if (!hasCycle() || place === 'running') delete file.cycle;
  if (!hasCycle() || season.interviews === undefined) delete file[place];
  else file[place] = season;
}

/** Shows a case in the form. */
function show(file) {
  held = file;
  if (file.reference) held.applicant.reference ??= file.reference;
  delete held.reference;
  for (const control of fields()) write(control, get(file, control.dataset.path));
  for (const group of groups()) {
    const items = get(file, group.dataset.list);
    rowsOf(group).forEach((row) => row.remove());
    choiceOf(group).value = Array.isArray(items) ? (items.length ? 'some' : 'none') : group.querySelector('.amount') && get(file, group.dataset.owner) ? 'amount' : '';
    if (Array.isArray(items)) items.forEach((item) => addRow(group, item));
    unfold(group);
  }
  const season = file.cycle ?? file.running;
  write(at('cycle'), file.cycle ? file.cycle.matched : file.running ? 'running' : file.appliedBefore === false ? 'never' : '');
  for (const control of all('[data-of-cycle]')) write(control, season?.[control.dataset.ofCycle]);
  unfoldCycle();
  showList();
  showSteps();
}

function unfoldCycle() {
  at('cycle-more').hidden = !hasCycle();
}

const hasCycle = () => !['', 'never'].includes(at('cycle').value);

// Rows of a list: attempts, rotations, letters.
function prepare(group) {
  const rows = document.createElement('div');
  rows.className = 'rows';
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more quiet';
  more.append(`Add ${group.dataset.row === 'attempt' ? 'an' : 'a'} ${group.dataset.noun.toLowerCase()}`);
  more.addEventListener('click', () => addRow(group).querySelector('[data-name]').focus());
  group.append(rows, more);
  choiceOf(group).addEventListener('change', () => {
    if (choiceOf(group).value === 'some' && !rowsOf(group).length) addRow(group);
    unfold(group);
  });
  unfold(group);
}

function unfold(group) {
  const choice = choiceOf(group).value;
  group.querySelector('.rows').hidden = group.querySelector('.more').hidden = choice !== 'some';
  const amount = group.querySelector('.amount');
  if (amount) amount.hidden = choice !== 'amount';
}

let made = 0;
function addRow(group, item) {
  const row = document.createElement('div');
  row.item = item;
  const name = document.createElement('div');
  name.className = 'name';
  const title = document.createElement('span');
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'quiet';
  remove.append('Remove');
  remove.addEventListener('click', () => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    number(group);
    say(`${title.textContent} removed.`);
    (next?.querySelector('button') ?? group.querySelector('.more')).focus();
    keepIfAsked();
  });
  name.append(title, remove);
  row.append(name, at(group.dataset.row).content.cloneNode(true));
  row.setAttribute('role', 'group');
  for (const control of all('[data-name]', row)) {
    control.id = `row-${++made}`;
    write(control, item?.[control.dataset.name]);
  }
  group.querySelector('.rows').append(row);
  number(group);
  return row;
}

function number(group) {
  const of = group.querySelector('label').textContent;
  rowsOf(group).forEach((row, i) => {
    const title = `${group.dataset.noun} ${i + 1}`;
    row.querySelector('.name span').textContent = title;
    row.setAttribute('aria-label', `${of}, ${title.toLowerCase()}`);
    row.querySelector('.name button').setAttribute('aria-label', `Remove ${title.toLowerCase()} of ${of}`);
    for (const control of all('[data-name]', row)) control.dataset.at = `${group.dataset.list}[${i}].${control.dataset.name}`;
  });
}

// Problems stand beside their fields; what has no field of its own stands in the summary alone.
function controlAt(where) {
  if (/^(programs|\$\.programs)\b/.test(where)) return at('programs');
  const places = new Map([['cycle', at('cycle')], ['running', at('cycle')], ['appliedBefore', at('cycle')]]);
  for (const control of all('[data-path], [data-at]').filter(isOpen)) places.set(control.dataset.at ?? control.dataset.path, control);
  for (const group of groups()) [group.dataset.list, group.dataset.owner].forEach((path) => places.set(path, choiceOf(group)));
  for (let place = where.replace(/^\$\.?/, ''); place; place = place.replace(/(\[\d+\]|(^|\.)[^.[\]]+)$/, ''))
    if (places.has(place)) return places.get(place);
  return null;
}

const labelOf = (control) => control.labels[0].firstChild.textContent.trim();

function nameOf(control) {
  const row = control.closest('[role=group]')?.getAttribute('aria-label');
  return row ? `${row}: ${labelOf(control).toLowerCase()}` : labelOf(control);
}

function refuse({ detail, problems = [], problemCount = problems.length }) {
  clearProblems();
  const items = problems.map((problem) => {
    const item = document.createElement('li');
    const control = controlAt(problem.where);
    const told = `${problem.value ? `“${problem.value}”: ` : ''}${problem.message}`;
    if (!control) {
      item.append(`${problem.where}: ${told}`);
      return item;
    }
    const note = document.createElement('p');
    note.className = 'error';
    note.id = `error-${++made}`;
    const place = problem.where.startsWith('programs ') ? problem.where.slice('programs '.length) : control.closest('.rows') && labelOf(control);
    note.append(place ? `${place}: ${told}` : told);
    (control.closest('label') ?? control).after(note);
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', `${note.id} ${control.getAttribute('aria-describedby') ?? ''}`.trim());
    const link = document.createElement('a');
    link.href = `#${control.id}`;
    link.append(nameOf(control));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      control.focus();
    });
    item.append(link, `: ${told}`);
    return item;
  });
  const summary = at('problems');
  summary.querySelector('h2').textContent = problemCount ? `${problemCount === 1 ? 'One thing needs' : `${problemCount} things need`} another look` : detail;
  if (problemCount > problems.length) {
    const rest = document.createElement('li');
    rest.append(`and ${problemCount - problems.length} more`);
    items.push(rest);
  }
  summary.querySelector('ul').replaceChildren(...items);
  summary.hidden = false;
  summary.focus();
}

function clearProblems() {
  at('problems').hidden = true;
  for (const note of all('.error')) {
    const control = all('[aria-describedby]').find((c) => c.getAttribute('aria-describedby').split(' ').includes(note.id));
    if (control) {
      control.removeAttribute('aria-invalid');
      const others = control.getAttribute('aria-describedby').split(' ').filter((id) => id !== note.id).join(' ');
      if (others) control.setAttribute('aria-describedby', others);
      else control.removeAttribute('aria-describedby');
    }
    note.remove();
  }
}

// The server.
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const day = () => at('asOf').value || today();

async function ask(route, file) {
  const form = new FormData();
  form.append('case', new Blob([JSON.stringify(list ? { ...file, programs: undefined } : file)], { type: 'application/json' }), 'case.json');
  if (list) form.append('programs', list);
  const response = await fetch(`/${route}?${new URLSearchParams({ asOf: day() })}`, { method: 'POST', body: form });
  if (!response.ok) throw await response.json();
  return response;
}

async function busy(work, says) {
  at('waiting').hidden = false;
  at('send').disabled = true;
  say(says);
  try {
    await work();
  } catch (refusal) {
    leaveReport();
    refuse(refusal instanceof Error ? { detail: 'The server cannot be reached. Your entries are still here; try again in a moment.' } : refusal);
  } finally {
    at('waiting').hidden = true;
    at('send').disabled = false;
  }
}

function report() {
  return busy(async () => {
    clearProblems();
    const file = stated();
    const [planned, html] = await Promise.all([ask('plan', file).then((answer) => answer.json()), ask('report', file).then((answer) => answer.text())]);
    hold(planned);
    openReport(html);
    const left = at('cycle').value && at('interviews').value.trim() === '' ? ' The last season was left out: its interviews are not stated.' : '';
    const moved = planned.changes?.moved?.length;
    say(`Your report is ready.${moved === undefined ? '' : ` ${moved} steps moved.`}${left}`);
  }, 'Planning.');
}

// The case carries the plan so far, and its programs unless they are too many, so that it can be planned again from its file alone.
function hold(planned) {
  const { programs = [], ...rest } = planned.case;
  held = { version: 2, ...rest, planSoFar: planned.schedule };
  if (JSON.stringify(programs).length < MOST_OF_LIST) {
    list = null;
    held.programs = programs;
  }
  showList();
  showSteps();
  keepIfAsked();
}

function openReport(html) {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  URL.revokeObjectURL(at('saved').href);
  at('saved').href = url;
  at('report').contentWindow.location.replace(url);
  document.body.classList.add('reading');
  at('result').hidden = false;
  if (!history.state?.reading) history.pushState({ reading: true }, '');
  at('result-title').focus();
}

function leaveReport() {
  document.body.classList.remove('reading');
  at('result').hidden = true;
}

// Progress: what the plan asks for, month by month.
function showSteps() {
  const steps = held.planSoFar?.milestones ?? [];
  at('progress').hidden = steps.length === 0;
  const done = new Map((held.progress?.milestones ?? []).map((step) => [step.milestone, step.state]));
  const months = Map.groupBy(steps, (step) => step.finish.slice(0, 7));
  let isFirst = true;
  at('steps').replaceChildren(...[...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, inMonth]) => {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const count = document.createElement('span');
    const told = () => { count.textContent = ` ${all(':checked', details).length} of ${inMonth.length} done`; };
    summary.append(monthName(month), count);
    details.append(summary, ...inMonth.map((step) => stepBox(step, done.get(step.milestone.id), told)));
    told();
    details.open = isFirst && inMonth.some((step) => !done.has(step.milestone.id));
    isFirst &&= !details.open;
    return details;
  }));
}

function stepBox({ milestone, finish }, state, told) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = state === 'done';
  const text = document.createElement('span');
  const due = document.createElement('small');
  due.append(`by ${dayName(finish)}`);
  text.append(milestone.title, due);
  label.append(box, text);
  box.addEventListener('change', () => {
    const others = (held.progress?.milestones ?? []).filter((step) => step.milestone !== milestone.id);
    held.progress = { ...held.progress, milestones: box.checked ? [...others, { milestone: milestone.id, state: 'done', finished: day() }] : others };
    told();
    keepIfAsked();
  });
  return label;
}

const asDate = (text) => new Date(`${text}T00:00:00Z`);
const monthName = (month) => asDate(`${month}-01`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayName = (date) => asDate(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

// Files: a case, or a list of programs.
function showList() {
  const count = held.programs?.length ?? 0;
  at('programs-held').textContent = list ? `${list.name} is used.` : count ? `Your case holds ${count} program${count === 1 ? '' : 's'}.` : '';
  at('without').hidden = !list && !count;
}

function take(file) {
  if (/\.json$/i.test(file.name)) return openCase(file);
  list = file;
  clearProblems();
  showList();
  say(`${file.name} is used as your program list.`);
}

async function openCase(file) {
  try {
    const opened = JSON.parse(await file.text());
    if (typeof opened !== 'object' || opened === null || Array.isArray(opened)) throw new SyntaxError();
    // A whole plan brings its case and its schedule.
    show(opened.case ? { version: 2, ...opened.case, planSoFar: opened.schedule } : { ...opened, applicant: opened.applicant ?? {} });
    clearProblems();
    keepIfAsked();
    say(`${file.name} is open. The form shows what it says.`);
    at('reference').focus();
  } catch {
    refuse({ problems: [{ where: 'case', value: file.name, message: 'is not a case. Choose a file that this page saved, with a name that ends in .json' }] });
  }
}

function download(url, name) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

function save(blob, name) {
  const url = URL.createObjectURL(blob);
  download(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

// The browser keeps the case only while the person asks for it.
function keepIfAsked() {
  if (at('keep').checked) localStorage.setItem(KEPT, JSON.stringify(stated()));
}

function say(text) {
  at('status').textContent = '';
  requestAnimationFrame(() => { at('status').textContent = text; });
}

groups().forEach(prepare);
unfoldCycle();
at('cycle').addEventListener('change', unfoldCycle);
at('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  report();
});
at('ask').addEventListener('change', keepIfAsked);
at('example').addEventListener('click', () => busy(async () => {
  const [example, programs] = await Promise.all([fetch('/fictional/case.json'), fetch('/fictional/programs.csv')]);
  list = new File([await programs.blob()], 'example programs.csv');
  show(await example.json());
  await report();
}, 'Opening the example.'));
at('open').addEventListener('change', (event) => event.target.files[0] && openCase(event.target.files[0]));
at('programs').addEventListener('change', (event) => event.target.files[0] && take(event.target.files[0]));
at('without').addEventListener('click', () => {
  list = null;
  delete held.programs;
  at('programs').value = '';
  showList();
  say('The list is removed.');
  at('programs').focus();
  keepIfAsked();
});
at('download').addEventListener('click', () => save(new Blob([JSON.stringify(stated(), null, 2)], { type: 'application/json' }), 'case.json'));
at('clear').addEventListener('click', () => {
  list = null;
  localStorage.removeItem(KEPT);
  at('ask').reset();
  at('open').value = '';
  clearProblems();
  show(empty());
  say('The form is empty.');
  at('reference').focus();
});
at('keep').addEventListener('change', (event) => {
  if (event.target.checked) keepIfAsked();
  else localStorage.removeItem(KEPT);
  say(event.target.checked ? 'This browser keeps your case until you untick this.' : 'This browser has forgotten your case.');
});
at('back').addEventListener('click', () => {
  leaveReport();
  at('send').focus();
});
at('tick').addEventListener('click', () => {
  leaveReport();
  at('progress').scrollIntoView();
  (at('steps').querySelector('details[open] input') ?? at('steps').querySelector('summary'))?.focus();
});
addEventListener('popstate', () => {
  if (!history.state?.reading) leaveReport();
});
at('print').addEventListener('click', () => at('report').contentWindow.print());
all('[data-file]').forEach((button) => button.addEventListener('click', () => busy(
  async () => save(await (await ask(button.dataset.file, stated())).blob(), button.dataset.name), 'Writing the file.')));
for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  addEventListener(kind, (event) => {
    event.preventDefault();
    at('drop').classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
  });
}
addEventListener('drop', (event) => event.dataTransfer.files[0] && take(event.dataTransfer.files[0]));

const kept = localStorage.getItem(KEPT);
if (kept) {
  show(JSON.parse(kept));
  at('keep').checked = true;
  say('Your case was kept in this browser and is open.');
}
