"use strict";
// Plays the customers' side. All text of people is set as text, never as markup.

const FIRST_POST = "@BRAND my card was declined twice, can you look at my account?";
const FIRST_MESSAGE = "Hi, my card was declined twice. Can you look at my account?";
const PUBLIC_WORDS = ["@BRAND any news?", "@BRAND thank you!", "@BRAND I have waited for days!", FIRST_POST];
const PRIVATE_WORDS = ["Any news?", "Thanks!", "Stop", "I would rather talk to a person", FIRST_MESSAGE];
const KINDS = { redelivery: "again", raw: "hand-made", challenge: "challenge" };
const FORGED = { wrong_signature: "forged signature", no_signature: "no signature", changed_body: "changed body" };
const INCIDENTS = {
  unavailable: (call) => `503 given to ${call}`,
  rate_limited: (call) => `429 given to ${call}: limit used up`,
  lost_answer: (call) => `Answer to ${call} lost`,
  delay: (call) => `Answer to ${call} late`,
  crawl: () => "Robots opened the link",
};
const CALLS = {
  open: ["wait", "… under way"],
  sent: ["good", "✓ sent once"],
  sent_again: ["bad", "✗ sent twice"],
  refused: ["bad", "✗ refused"],
};
const CRAWLS = {
  open: ["wait", "… under way"],
  visited: ["good", "✓ previewed"],
  nothing_used_up: ["good", "✓ nothing used up"],
  ended_before: ["good", "✓ had ended before"],
  failed: ["bad", "✗ the page failed"],
};
const LINKS_AND_MENTIONS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?')\]])|(?<![\w@])(@\w{1,15})/g;
const SHOWN_LINK_CHARACTERS = 27;

const byId = (id) => document.getElementById(id);
let state = null;
let me = sessionStorage.getItem("me");
let replyTo = null;
let chosen = null;
const seen = new Map(); // Messages of each customer that were on the screen.

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Keep one child for each item, in order; what stands already stays, so that focus and scrolling do too. */
function keep(list, items, create, update = () => {}) {
  const old = new Map([...list.children].map((child) => [child.dataset.key, child]));
  items.forEach((item, at) => {
    let child = old.get(item.id);
    old.delete(item.id);
    if (!child) {
      child = create(item);
      child.dataset.key = item.id;
      if (list.dataset.filled) child.classList.add("new");
    }
    update(child, item);
    if (list.children[at] !== child) list.insertBefore(child, list.children[at] ?? null);
  });
  old.forEach((child) => child.remove());
  list.dataset.filled = "yes";
}

async function send(path, body) {
  const answer = await fetch("/api/" + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error);
  return told;
}

/** Do it; show what went wrong at the place where it was asked for. */
async function attempt(error, work) {
  error.hidden = true;
  try {
    await work();
    return true;
  } catch (problem) {
    error.textContent = problem instanceof TypeError ? "The simulation does not answer. Is it still running?" : problem.message;
    error.hidden = false;
    return false;
  }
}

// Words

function shownName(person) {
  return person.name || "@" + person.handle;
}

function richText(text) {
  const holder = make("div", "text");
  holder.dir = "auto";
  let at = 0;
  for (const match of text.matchAll(LINKS_AND_MENTIONS)) {
    holder.append(text.slice(at, match.index));
    holder.append(match[1] ? link(match[1]) : make("bdi", "mention", match[2]));
    at = match.index + match[0].length;
  }
  holder.append(text.slice(at));
  return holder;
}

function link(url) {
  const short = url.replace(/^https?:\/\//, "");
  const shown = short.length > SHOWN_LINK_CHARACTERS ? short.slice(0, SHOWN_LINK_CHARACTERS - 1) + "…" : short;
  const anchor = make("a", "", make("bdi", "", shown));
  anchor.href = url;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

function time(iso) {
  const element = make("time", "meta");
  element.dateTime = iso;
  element.title = new Date(iso).toLocaleString();
  element.textContent = ago(iso);
  return element;
}

function ago(iso) {
  const minutes = Math.floor((Date.now() - Date.parse(iso)) / 60000);
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes} min ago`;
  return clockMinutes(iso);
}

function clockMinutes(when) {
  return new Date(when).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

function minutes(seconds) {
  return seconds % 60 ? `${seconds} seconds` : seconds === 60 ? "minute" : `${seconds / 60} minutes`;
}

function clock(iso) {
  return new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
}

function avatar(person, isBrand) {
  const circle = make("span", "avatar", [...shownName(person).replace("@", "")][0].toUpperCase());
  circle.setAttribute("aria-hidden", "true");
  if (isBrand) circle.classList.add("brand");
  else circle.classList.add("tone-" + (Number(BigInt(person.id) % 4n) + 1));
  return circle;
}

// Timeline

function showTimeline() {
  const roots = state.posts.filter((post) => !post.in_reply_to).reverse();
  const threads = roots.map((root) => ({
    id: root.id,
    root,
    replies: state.posts.filter((post) => post.in_reply_to && post.conversation_id === root.conversation_id),
  }));
  keep(byId("threads"), threads, createThread, (item, thread) => {
    keep(item.querySelector(".replies"), thread.replies, (post) => make("li", "", createPost(post)));
  });
  byId("timeline-empty").hidden = roots.length > 0;
  byId("public-chips").hidden = roots.length === 0;
}

function createThread(thread) {
  return make("li", "thread", createPost(thread.root), make("ol", "replies"));
}

function createPost(post) {
  const name = make("bdi", "name", shownName(post.author));
  const head = make("div", "post-head", name);
  if (post.by_brand) head.append(make("span", "label", "Automated"));
  if (post.author.name) head.append(make("span", "meta", "@" + post.author.handle));
  head.append(time(post.created_at));
  const reply = make("button", "quiet", "Reply");
  reply.type = "button";
  reply.setAttribute("aria-label", `Reply to ${shownName(post.author)}: ${post.text.slice(0, 60)}`);
  reply.addEventListener("click", () => startReply(post));
  const article = make("article", "post", avatar(post.author, post.by_brand), make("div", "", head, richText(post.text), reply));
  article.setAttribute("aria-label", `${shownName(post.author)}${post.by_brand ? ", automated account" : ""}`);
  return article;
}

function startReply(post) {
  replyTo = post;
  byId("public-form").querySelector(".error").hidden = true;
  byId("replying").hidden = !post;
  byId("public-label").textContent = post ? "Your public reply" : "Post in public";
  if (!post) return;
  byId("replying-words").textContent = `Reply to ${shownName(post.author)}`;
  byId("public-text").focus();
}

// Phone

function showPhone() {
  const messages = state.messages[me] ?? [];
  const list = byId("bubbles");
  const samePerson = list.dataset.person === me;
  if (!samePerson) {
    list.replaceChildren();
    delete list.dataset.filled;
    list.dataset.person = me;
  }
  const isNews = !samePerson || messages.length > (seen.get(me) ?? 0);
  keep(list, messages, createBubble);
  seen.set(me, messages.length);
  byId("phone-empty").hidden = messages.length > 0;
  byId("private-chips").hidden = messages.length === 0;
  byId("phone-brand").textContent = state.brand.name;
  byId("phone-handle").textContent = "@" + state.brand.handle;
  byId("phone-avatar").textContent = [...state.brand.name][0].toUpperCase();
  byId("phone-title").textContent = `${shownName(person())}\u2019s phone`;
  showLimit();
  return isNews;
}

/** Say why the brand has gone quiet. The seconds are left out, so the minute is the next one. */
function showLimit() {
  const { limit, remaining, reset, seconds } = state.limits.messages;
  const usedUp = remaining === 0 && reset * 1000 > Date.now();
  const resumes = clockMinutes(Math.ceil(reset / 60) * 60000);
  const words = usedUp ? `X lets a brand send ${limit} messages per ${minutes(seconds)}. The rest go out at ${resumes}.` : "";
  if (byId("phone-limit").textContent !== words) byId("phone-limit").textContent = words;
  byId("phone-limit").hidden = !usedUp;
}

function scrollToNewest() {
  byId("phone-scroll").scrollTop = byId("phone-scroll").scrollHeight;
}

function createBubble(message) {
  const author = make("span", "unseen", message.from_brand ? state.brand.name + ":" : "You:");
  return make("li", message.from_brand ? "bubble theirs" : "bubble", author, richText(message.text), time(message.created_at));
}

// Who

function person() {
  return state.customers.find((one) => one.handle === me) ?? state.customers[0];
}

function showWho() {
  me = person().handle;
  const select = byId("who");
  keep(
    select,
    state.customers.map((one) => ({ ...one, id: one.handle })),
    (one) => Object.assign(make("option"), { value: one.handle }),
    (option, one) => {
      const fresh = one.handle === me ? 0 : (state.messages[one.handle]?.length ?? 0) - (seen.get(one.handle) ?? 0);
      const words = (one.name ? `\u2068${one.name}\u2069 ` : "") + "@" + one.handle + (fresh > 0 ? ` (${fresh} new)` : "");
      if (option.textContent !== words) option.textContent = words;
    },
  );
  select.value = me;
}

function become(handle) {
  me = handle;
  sessionStorage.setItem("me", me);
  startReply(null);
  show();
}

// Traffic

function showTraffic() {
  const { webhook, limits, deliveries } = state;
  byId("webhook").classList.toggle("invalid", !webhook.valid);
  byId("webhook-words").textContent = webhook.valid
    ? `✓ Delivering to ${webhook.url}`
    : webhook.url
      ? "✗ The app did not prove that this webhook is its own; nothing is delivered."
      : "✗ No webhook is registered; nothing is delivered.";
  byId("webhook-check").hidden = !webhook.url;
  byId("traffic-limits").textContent =
    `In these ${minutes(limits.messages.seconds)} the brand may still send ` +
    `${limits.messages.remaining} of ${limits.messages.limit} messages and ${limits.posts.remaining} of ${limits.posts.limit} posts`;
  const usable = deliveries.filter((one) => one.kind !== "challenge");
  const original = usable.find((one) => one.kind === "event" && !["post.create", "dm.sent"].includes(one.event_type));
  const target = usable.find((one) => one.id === chosen) ?? original ?? usable[0];
  byId("chosen-words").textContent = target
    ? `With ${chosen === target.id ? "the chosen" : "the newest"} ${target.event_type}, ${clock(target.created_at)}`
    : "Once something was delivered, send it again or forge it.";
  for (const button of document.querySelectorAll("[data-act]")) {
    button.disabled = button.dataset.act === "crawl" ? !state.last_link : !target;
    button.dataset.target = target?.id ?? "";
  }
  byId("faults").textContent = state.faults.length ? `Ordered: ${state.faults.join(", ").replaceAll("_", " ")}` : "";
  const rows = [...deliveries, ...state.incidents].sort((one, other) => other.created_at.localeCompare(one.created_at));
  keep(
    byId("deliveries"),
    rows,
    (one) => (one.outcome ? createIncident(one) : createDelivery(one)),
    (item, one) => (one.outcome ? updateIncident(item.firstChild, one) : updateDelivery(item.firstChild, one, target)),
  );
  byId("traffic-empty").hidden = usable.length > 0;
}

function createDelivery(delivery) {
  const kind = make("span", "kind", delivery.event_type);
  const tag = FORGED[delivery.forged] ?? KINDS[delivery.kind];
  if (tag) kind.append(make("span", "tag", tag));
  const what = make("span", "what", delivery.summary || "no text");
  what.dir = "auto";
  const button = make("button", "delivery", kind, make("span", "answer"), what, make("span", "took"));
  button.type = "button";
  button.disabled = delivery.kind === "challenge";
  button.title = delivery.summary;
  button.addEventListener("click", () => {
    chosen = delivery.id;
    showTraffic();
  });
  return make("li", "", button);
}

function updateDelivery(button, delivery, target) {
  button.setAttribute("aria-pressed", String(delivery.id === target?.id));
  showAnswer(button.querySelector(".answer"), answerWords(delivery));
  const tries = delivery.attempt > 1 ? `try ${delivery.attempt}, ` : "";
  const took = delivery.milliseconds === null ? "" : `${tries}${Math.round(delivery.milliseconds)} ms`;
  const shown = button.querySelector(".took");
  const words2 = [took, clock(delivery.created_at)].filter(Boolean).join(" · ");
  if (shown.textContent !== words2) shown.textContent = words2;
}

function createIncident(incident) {
  const what = make("span", "what", incident.text);
  what.dir = "auto";
  const row = make("div", "delivery", make("span", "kind"), make("span", "answer"), what, make("span", "took"));
  row.title = incident.text;
  return make("li", "", row);
}

function updateIncident(row, incident) {
  const title = INCIDENTS[incident.kind](`a ${incident.what}`);
  if (row.firstChild.textContent !== title) row.firstChild.textContent = title;
  showAnswer(row.querySelector(".answer"), outcomeWords(incident));
  const took = (incident.visits ? `${incident.visits} visits · ` : "") + clock(incident.created_at);
  if (row.lastChild.textContent !== took) row.lastChild.textContent = took;
}

/** What became of it, as far as it is known by now. */
function outcomeWords({ kind, outcome, after_seconds: after }) {
  if (kind === "crawl") return CRAWLS[outcome];
  if (kind === "unavailable" || kind === "rate_limited") {
    return outcome === "sent" ? ["good", `✓ sent ${Math.round(after)} s later`] : ["wait", "… the app tries again"];
  }
  return CALLS[outcome];
}

function showAnswer(answer, [look, words]) {
  if (answer.textContent === words) return;
  answer.className = "answer " + look;
  answer.textContent = words;
}

/** A refused forgery is the app doing right; anything else that is not 200 is trouble. */
function answerWords({ state: status, status: code, forged, error, attempt: tries, second_effect: again }) {
  if (status === "no_webhook") return ["wait", "not sent"];
  if (status === "waiting") return ["wait", tries ? (code || error ? `… ${code ?? "no answer"}` : "… sending") : "… waiting"];
  if (forged) return code === 401 ? ["good", "✓ 401 refused"] : ["bad", `✗ ${code ?? "no answer"}`];
  if (again !== null) return again ? ["bad", `✗ ${code}, a second effect`] : ["good", `✓ ${code}, no second effect`];
  return status === "delivered" ? ["good", `✓ ${code}`] : ["bad", `✗ ${code ?? "no answer"}`];
}

function showRobots() {
  const visits = state.crawler_visits;
  byId("robots").hidden = visits.length === 0;
  const names = [...new Set(visits.map((visit) => visit.robot))].sort();
  const rows = names.map((robot) => ({ id: robot, visits: visits.filter((visit) => visit.robot === robot) }));
  byId("robots-words").textContent = visits.length < state.crawler_visits_total
    ? `The newest ${visits.length} of ${state.crawler_visits_total} visits`
    : `${visits.length} visits`;
  keep(
    byId("robots-rows"),
    rows,
    (row) => {
      const head = make("th", "", row.id);
      head.scope = "row";
      head.title = row.visits[0].user_agent;
      return make("tr", "", head, make("td"), make("td"), make("td"));
    },
    (tr, row) => {
      ["GET", "HEAD", "POST"].forEach((method, at) => {
        const cell = tr.children[at + 1];
        const codes = row.visits.filter((visit) => visit.method === method).map((visit) => visit.status ?? "no answer");
        const words = [...new Set(codes)].map((code) => `${codes.filter((one) => one === code).length} × ${code}`).join(", ") || "–";
        if (cell.textContent !== words) cell.textContent = words;
        cell.classList.toggle("bad", codes.some((code) => code === "no answer" || code >= 500));
      });
    },
  );
}

// Live

function speakNews(before) {
  if (!before) return;
  const news = [
    ...state.posts.slice(before.posts.length).filter((post) => post.by_brand).map((post) => `${state.brand.name} posted: ${post.text}`),
    ...(state.messages[me] ?? [])
      .slice(before.messages[me]?.length ?? 0)
      .filter((message) => message.from_brand)
      .map((message) => `${state.brand.name} wrote to you: ${message.text}`),
  ];
  if (news.length) byId("spoken").textContent = news.join(". ");
}

function show() {
  showWho();
  showTimeline();
  const isNews = showPhone();
  showTraffic();
  showRobots();
  fillChips("public-chips", PUBLIC_WORDS, byId("public-form"));
  fillChips("private-chips", PRIVATE_WORDS, byId("private-form"));
  byId("timeline-starter").textContent = brandWords(FIRST_POST);
  byId("public-hint").textContent = `Only posts that name @${state.brand.handle} reach the app`;
  byId("phone-starter").textContent = FIRST_MESSAGE;
  // Last of all: chips and notices that just appeared have taken their room by now.
  if (isNews) scrollToNewest();
}

function brandWords(words) {
  return words.replace("BRAND", state.brand.handle);
}

function fillChips(id, words, form) {
  keep(byId(id), words.map((one) => ({ id: one })), (one) => {
    const chip = make("button", "", brandWords(one.id));
    chip.type = "button";
    chip.addEventListener("click", () => say(form, brandWords(one.id)));
    return chip;
  });
}

let loading = false;
let stale = false;
async function refresh() {
  stale = true;
  if (loading) return;
  loading = true;
  try {
    while (stale) {
      stale = false;
      const before = state;
      state = await (await fetch("/api/state")).json();
      show();
      speakNews(before);
    }
  } finally {
    loading = false;
  }
}

const CALM = byId("banner").textContent;
function connection(isAlive) {
  const banner = byId("banner");
  const words = isAlive ? CALM : "The simulation does not answer. Start it again; this page will find it.";
  if (banner.textContent !== words) banner.textContent = words;
  banner.classList.toggle("lost", !isAlive);
}

async function say(form, text) {
  const isPublic = form.id === "public-form";
  const body = { customer: me, text };
  if (isPublic && replyTo) body.in_reply_to = replyTo.id;
  return attempt(form.querySelector(".error"), async () => {
    await send(isPublic ? "posts" : "messages", body);
    if (isPublic) startReply(null);
    await refresh();
    if (!isPublic) scrollToNewest();
  });
}

for (const form of [byId("public-form"), byId("private-form")]) {
  const field = form.querySelector("textarea");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (field.value.trim() && (await say(form, field.value))) field.value = "";
    field.focus();
  });
  field.addEventListener("keydown", (event) => {
    // On a phone's own keyboard, and in a message, Enter sends; in a post it makes a line.
    const sends = event.ctrlKey || event.metaKey || (form.id === "private-form" && !event.shiftKey);
    if (event.key === "Enter" && sends && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
}
byId("timeline-starter").addEventListener("click", (event) => say(byId("public-form"), event.target.textContent));
byId("phone-starter").addEventListener("click", (event) => say(byId("private-form"), event.target.textContent));
byId("reply-cancel").addEventListener("click", () => startReply(null));
byId("who").addEventListener("change", (event) => become(event.target.value));
byId("webhook-check").addEventListener("click", () => attempt(byId("break-error"), () => send("webhook", {})));
byId("join-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  await attempt(form.querySelector(".error"), async () => {
    const told = await send("customers", { name: form.elements.name.value.trim(), handle: form.elements.handle.value.trim() });
    await refresh();
    become(told.handle);
    form.reset();
    byId("join").open = false;
  });
});
for (const button of document.querySelectorAll("[data-act]")) {
  button.addEventListener("click", () =>
    attempt(byId("break-error"), () => {
      const { act, target } = button.dataset;
      if (act === "crawl") return send("crawl", {});
      if (act === "redeliver" || act === "at-once") {
        return send(`deliveries/${target}/redeliver`, { times: 5, parallel: act === "at-once" });
      }
      return send(`deliveries/${target}/forge`, { how: act });
    }),
  );
}
for (const button of document.querySelectorAll("[data-fault]")) {
  button.addEventListener("click", () =>
    attempt(byId("break-error"), () => send("faults", { kind: button.dataset.fault, calls: 1, seconds: 5 })),
  );
}
// Time alone changes these: a limit that begins anew, and a redelivery that had time to do harm.
setInterval(() => {
  if (!state) return;
  const isFresh = (one) => Date.now() - Date.parse(one.created_at) < 10000;
  const undecided = state.deliveries.some((one) => one.kind === "redelivery" && one.second_effect === null && isFresh(one));
  if (undecided || (!byId("phone-limit").hidden && state.limits.messages.reset * 1000 <= Date.now())) refresh().catch(() => connection(false));
}, 1000);
setInterval(() => {
  for (const element of document.querySelectorAll("time")) element.textContent = ago(element.dateTime);
}, 20000);

const events = new EventSource("/api/events");
events.addEventListener("changed", () => {
  connection(true);
  refresh().catch(() => connection(false));
});
events.addEventListener("error", () => connection(false));
