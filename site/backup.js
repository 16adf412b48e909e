// Taking everything out, bringing it in, erasing it: the user's own copies. None of it needs Python but the reading
// of a file someone brings.

import { freshId } from "./case.js";
import { dump, isTooLarge } from "./dump.js";
import { textOf } from "./inbox.js";
import { forgets } from "./remind.js";
import { saveFile } from "./send.js";
import { day, instant } from "./time.js";
import { word } from "./words.js";

/** @import { CaseRecord, Response, Rooms, WordKey } from "./types.js" */

const LARGEST = 20_000_000; // bytes of a file worth opening: many times what a browser keeps for a site

export class Backup {
  /** @type {{ text?: string, link?: string } | null} */
  #brought = null; // {text} of the file or {link} whose preview is shown
  #core; #page; #reminders; #requests; #store; #unsaved; #words; // handed down by shell.js

  /** @param {Pick<Rooms, "core" | "page" | "reminders" | "requests" | "store" | "unsaved" | "words">} rooms */
  constructor(rooms) {
    ({ core: this.#core, page: this.#page, reminders: this.#reminders, requests: this.#requests } = rooms);
    ({ store: this.#store, unsaved: this.#unsaved, words: this.#words } = rooms);
  }

  /**
   * Saves these records and the profile as one file; false when the user closed the share sheet.
   * @param {CaseRecord[]} records
   * @param {string} filename
   */
  async #save(records, filename) {
    const text = dump(records, { saved: instant(), profile: this.#store.readFlat("profile") ?? {} });
    if (!await saveFile({ filename, mime: "application/json", text })) return false;
    if (isTooLarge(records, text)) this.#words.tell("saved-too-large", { filename }, { urgent: true });
    else this.#words.tell("saved-file", { filename });
    return true;
  }

  /** Saves every case and the profile as one file; remembers when. */
  async exportAll() {
    if (!await this.#save(this.#unsaved.allCases(this.#page.open), `afterword-${day()}.json`)) return;
    this.#reminders.saved();
    this.showState();
  }

  /** Saves the open case as a file of the same kind. */
  exportCase() {
    const { record } = this.#page.opened();
    return this.#save([record], fileName(record));
  }

  /**
   * Reads a file the user chose and shows what bringing it in would do.
   * @param {File} file
   */
  async preview(file) {
    if (file.size > LARGEST) {
      this.#words.tell("file-too-large", { limit: LARGEST / 1_000_000 }, { urgent: true });
      return;
    }
    this.#brought = { text: textOf(await file.arrayBuffer()) };
    await this.#bringIn("import-preview");
    unfold(document.querySelector("[data-region=import]"));
  }

  /**
   * Shows what taking the interview in a link would do; false when there is none in it.
   * @param {string} link
   */
  async previewLink(link) {
    this.#brought = { link };
    return this.#bringIn("import-preview");
  }

  /** Brings in the file or the link whose preview is shown; answers the id of the interview in a link. */
  async applyImport() {
    /** @type {string | undefined} */
    let id;
    const { link } = this.#brought ?? {};
    await this.#bringIn("import-apply", ({ effects = [] }) => {
      for (const one of effects) if (link && one.effect === "put") id = one.records[0]?.id;
    });
    this.#brought = null;
    this.#reminders.began();
    return id !== undefined && this.#store.get(`case/${id}`) !== null ? id : undefined;
  }

  /**
   * Asks that of what was brought and puts the answer in; `seen(response)` sees it before. False when it was refused.
   * @param {"import-preview" | "import-apply"} action
   * @param {(response: Response) => void} seen
   */
  async #bringIn(action, seen = () => {}) {
    if (!this.#brought) return false;
    let refused;
    for (let again = true; again;) {
      /** @type {Map<string, CaseRecord>} */
      let here; // the records the answer was made from
      again = await this.#core.ask(() => {
        here = new Map(this.#store.allCases().map((record) => [record.id, record]));
        const taken = this.#store.unreadable().map((id) => ({ id })); // a new case never takes their place
        return { ...this.#requests.about(null), action, ...this.#brought, records: [...here.values(), ...taken], fresh: freshId() };
      }, (response) => {
        // Another tab has typed into one of them meanwhile: asked once more, so that its words are merged too.
        const put = (response.effects ?? []).flatMap((one) => (one.effect === "put" ? one.records : []));
        if (put.some(({ id }) => this.#store.readCase(id).record?.revision !== here.get(id)?.revision)) return true;
        refused = Boolean(response.error);
        seen(response);
        this.#page.apply(response);
        return false;
      });
    }
    return !refused;
  }

  /** Erases everything of ours from this device, then starts over. */
  async eraseAll() {
    this.#page.dropCase();
    this.#unsaved.forgetAll();
    await this.#store.eraseAll();
    await erasePages();
    history.replaceState(null, "", "./#/erased");
    location.reload();
  }

  // ---- the page "Your data" ----

  /** Fills in when the last file was saved, and lists what was set aside or deleted. */
  showState() {
    this.#words.when("safari", forgets());
    if (location.hash.length > 1) unfold(document.getElementById(location.hash.slice(1)));
    const { backup } = this.#store.readFlat("settings") ?? {};
    for (const place of document.querySelectorAll("[data-fill=last-backup]")) {
      if (backup) place.textContent = word("last-backup", { when: moment(backup) });
    }
    for (const list of document.querySelectorAll("[data-list=aside]")) this.#listAside(list);
    for (const list of document.querySelectorAll("[data-list=deleted]")) this.#listDeleted(list);
  }

  /** @param {Element} list */
  #listAside(list) {
    const items = this.#store.recovered();
    if (!items.length) return;
    unfold(list);
    list.replaceChildren(...items.map(({ key, kind, text }) => {
      const line = document.createElement("p");
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.do = "save-aside";
      button.dataset.key = key;
      button.textContent = word("save-aside");
      line.append(word(/** @type {WordKey} */ (`aside-${kind}`), { size: text?.length, name: key }), " ", button);
      return line;
    }));
  }

  /** @param {Element} list */
  #listDeleted(list) {
    list.replaceChildren(...this.#store.deleted().map(({ id, at, record }) => {
      const line = document.createElement("p");
      const [back, gone] = [document.createElement("button"), document.createElement("button")];
      back.dataset.do = "bring-back";
      back.textContent = word("bring-back");
      gone.dataset.do = "delete-for-good";
      gone.textContent = word("delete-for-good");
      for (const button of [back, gone]) {
        button.type = "button";
        button.dataset.id = id;
      }
      const name = String(record?.answers.company || record?.answers.role || id);
      line.append(word("deleted-at", { name, when: moment(at) }), " ", back, " ", gone);
      return line;
    }));
    this.#words.when("deleted", list.childElementCount > 0);
  }

  /**
   * Hands over one of them, byte by byte as it is.
   * @param {string} key
   */
  saveAside(key) {
    return saveFile({ filename: `afterword-${key.replace(/[^a-z0-9-]+/gi, "-")}.txt`, mime: "text/plain", text: this.#store.get(key) ?? "" });
  }
}

/**
 * What the file of a case is called: by its company and the day of the interview, as the core names its files.
 * @param {CaseRecord} record
 */
function fileName({ answers: { company, role, ended } }) {
  const name = String(company || role || "afterword").match(/[\p{L}\p{N}]+/gu)?.join("-").slice(0, 60) ?? "afterword";
  return `${name}-${/^\d{4}-\d\d-\d\d/.exec(String(ended))?.[0] ?? day()}.json`;
}

/** Erases the pages kept for use without a network: ours, not those of other sites on this address. */
export async function erasePages() {
  try {
    sessionStorage.clear();
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    const ours = `afterword ${new URL("./", location.href)} `;
    for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  } catch { /* where a browser has none of these, none of ours is in them */ }
}

/**
 * Opens the fold an element stands in, or is.
 * @param {Element | null} element
 */
function unfold(element) {
  const fold = element?.closest("details");
  if (fold) fold.open = true;
}

/** @param {string | number} text */
const moment = (text) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" }).format(new Date(text));
