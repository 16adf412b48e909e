// What the page's modules hand each other, for the checker of types alone: nothing of this file reaches a browser.

import type { ACTIONS, ANSWER, DEEDS, EFFECTS, SITUATIONS, WORDS } from "./contract.js";
import type { Backup } from "./backup.js";
import type { Case } from "./case.js";
import type { Core } from "./core.js";
import type { Fresh } from "./fresh.js";
import type { Journal } from "./journal.js";
import type { Page } from "./page.js";
import type { Pasted } from "./pasted.js";
import type { Patches } from "./patch.js";
import type { Reminders } from "./remind.js";
import type { Requests } from "./requests.js";
import type { Route } from "./route.js";
import type { Store, View } from "./store.js";
import type { Unsaved } from "./unsaved.js";
import type { Update } from "./update.js";
import type { Words } from "./words.js";

// ---- names both sides know ----

export type Action = keyof typeof ACTIONS;
export type WordKey = keyof typeof WORDS;
export type Situation = (typeof SITUATIONS)[number];
export type DeedName = (typeof DEEDS)[number];

// ---- records ----

export type Value = string | number | boolean;
/** Answers by name. */
export type Answers = Record<string, Value | undefined>;
/** Answers to store; null or undefined removes one. */
export type Changes = Record<string, Value | null | undefined>;
/** A stamp is milliseconds, or a moment in words. */
export type Stamps = Record<string, unknown>;

export interface Earlier {
  name: string;
  value: Value;
  at?: unknown;
}

/** A case as it is stored. */
export interface CaseRecord {
  format: number;
  id: string;
  revision: number;
  answers: Answers;
  stamps?: Stamps;
  earlier?: Earlier[];
}

/** Why there is no record: nothing is there, it cannot be read, or a later version wrote it. */
export type Trouble = "missing" | "damaged" | "newer";

/** What the home screen needs of a case (core/view/_home.py: row). */
export interface Row {
  company: string;
  role: string;
  people: string[];
  ended: string;
  archived: boolean;
  example: boolean;
}

/** The flat records beside the cases. What is read of one may be damaged: nothing rests on its type alone. */
export interface Flats {
  profile: { name?: string; phone?: string; email?: string };
  /** The note to review; a remark that was set aside is `off.<check>` or `ignored.<finding>`. */
  draft: { text?: string; kind?: string; case?: string; taken?: string; earlier?: string[]; [aside: `${string}.${string}`]: boolean | undefined };
  /** `backup`: when a file was saved, and what `changes()` was then (`backed`); `since` when there was something to lose. */
  settings: { backup?: string; backed?: number; since?: string; asked?: boolean };
}

// ---- Python ----

/** Region -> its HTML. */
export type Regions = Record<string, string>;

export interface Saved {
  filename: string;
  mime: string;
  text: string;
}

/** What an effect brings. */
interface Brings {
  answer: { name: string; value: Value | null };
  save: Saved;
  case: { answers: Answers };
  put: { records: CaseRecord[]; profile: Flats["profile"] };
}
export type Effect = { [name in keyof typeof EFFECTS]: { effect: name } & Brings[name] }[keyof typeof EFFECTS];

interface Answered {
  regions: Regions;
  effects: Effect[];
  row: Row;
  rows: Record<string, Row>;
  badge: number;
  title: string;
  id: string;
  revision: number;
  whole: boolean;
  error: { message: string; fault: "user" | "ours" };
  needs: string;
  wants: string;
}
/** The core's answer: some of what the contract names. */
export type Response = { [name in (typeof ANSWER)[number]]?: Answered[name] };

/** What the page says to an action; core.js sends what the contract lets it. */
export type Request = { action: Action } & Record<string, unknown>;

export interface Python {
  ask(json: string): Promise<string>;
  bring(name: string): Promise<unknown>;
  end(): void;
}

/** Why Python is not there; an error without a reason is no death: `absent` where an archive could not be had. */
export type Loss = Error & { reason?: "start" | "silent" | "missing" | "wasm" | "killed"; absent?: boolean };

/** Bytes of Python that have come, of how many. */
export interface Bytes {
  loaded: number;
  total: number;
}

// ---- the page ----

/** An element of the page: what its attributes hold is the templates' affair. */
export type Found = HTMLElement & { dataset: Record<string, string> };

/** An input, select or textarea; `checked` is of boxes and radios alone. */
export interface Field extends Found {
  name: string;
  type: string;
  value: string;
  checked: boolean;
  readonly validity: ValidityState;
  select(): void;
  setSelectionRange(start: number, end: number): void;
}

export type Scope = "case" | "profile" | "draft" | "look";
export type Skip = (field: Field) => boolean;
export type Undo = () => void;
/** A button or link that does a deed. */
export type Button = HTMLElement & { dataset: Record<string, string> & { action: Action; do: DeedName; tell: WordKey } };
export type Deed = (button: Button, rooms: Rooms) => unknown;

// ---- what shell.js makes once and hands down ----

/** What Store.listCases answers. */
export type List = ReturnType<Store["listCases"]>;
export type { Backup, Case, Core, Fresh, Journal, Page, Pasted, Patches, Reminders, Requests, Route, Store, Unsaved, Update, View, Words };

export interface Rooms {
  backup: Backup;
  core: Core;
  fresh: Fresh;
  page: Page;
  patches: Patches;
  pasted: Pasted;
  reminders: Reminders;
  requests: Requests;
  route: Route;
  store: Store;
  unsaved: Unsaved;
  update: Update;
  words: Words;
}

// ---- what browsers have and the library of types has not ----

declare global {
  var trustedTypes: { createPolicy<Rules extends object>(name: string, rules: Rules): Rules } | undefined;
  interface ParentNode {
    querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
    querySelector<E extends Element = Found>(selectors: string): E | null;
    querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: K): NodeListOf<HTMLElementTagNameMap[K]>;
    querySelectorAll<E extends Element = Found>(selectors: string): NodeListOf<E>;
  }
  interface Element {
    closest<K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K] | null;
    closest<E extends Element = Found>(selectors: string): E | null;
  }
  interface Navigator {
    /** Safari: started from the home screen. */
    standalone?: boolean;
  }
  interface WindowEventMap {
    beforeinstallprompt: Event & { prompt(): Promise<unknown> };
  }
  interface DocumentEventMap {
    resume: Event;
  }
}
