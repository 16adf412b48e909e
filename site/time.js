// Moments as the core reads them: ISO 8601 with the UTC offset this phone has at that moment.

/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/** YYYY-MM-DD of a Date, as the phone's calendar shows it. */
export function day(date = new Date()) {
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** @param {Date} date */
function offset(date) {
  const minutes = -Math.round(date.getTimezoneOffset());
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A Date as ISO 8601 with the phone's offset. */
export function instant(date = new Date()) {
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  return `${day(date)}T${clock}${offset(date)}`;
}

/** The hour it is, and the offset: when either has passed, what is said of today or of this afternoon may be wrong. */
export const hour = () => instant().replace(/:\d\d:\d\d/, "");

/** Now, rounded down to the minute: what a datetime-local field can show. */
export function thisMinute() {
  return instant(new Date(Math.floor(Date.now() / 60_000) * 60_000));
}

/**
 * What a datetime-local field holds, with the offset the phone has at that wall time. The wall time is kept digit
 * by digit, also where the clocks skip it; what is no time at all is kept as typed.
 * @param {string} text
 */
export function fromWall(text) {
  const date = new Date(text);
  if (!text || Number.isNaN(date.getTime())) return text;
  return `${text.length === 16 ? `${text}:00` : text}${offset(date)}`;
}

/**
 * The wall time stored in an instant, whatever offset it was written with.
 * @param {string} text
 */
export function toWall(text) {
  return /^(\d{4}-\d\d-\d\dT\d\d:\d\d)/.exec(text)?.[1] ?? "";
}

/**
 * A day a chip names: `in:7` is seven days from today, `next:5` the next Friday after today (Sunday is 0).
 * @param {string} text
 */
export function chipDay(text, today = new Date()) {
  const [, how, count] = /^(in|next):(\d{1,3})$/.exec(text) ?? [];
  if (!how) return text;
  const days = how === "in" ? Number(count) : (Number(count) - today.getDay() + 6) % 7 + 1;
  return day(new Date(today.getFullYear(), today.getMonth(), today.getDate() + days));
}

/**
 * The moment a chip names: just now, this morning, yesterday. Roughly: a plan needs the day more than the minute.
 * @param {string} name
 */
export function momentOf(name, now = new Date()) {
  const ago = (/** @type {number} */ minutes) => Math.floor(now.getTime() / 60_000 - minutes) * 60_000;
  if (name === "now") return thisMinute();
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - Number(name === "yesterday"), name === "yesterday" ? 15 : 11);
  return instant(new Date(Math.min(at.getTime(), ago(AN_HOUR_OR_SO))));
}

const AN_HOUR_OR_SO = 90; // minutes, and so long it was just now

/**
 * Which of those chips a moment belongs to; "other" is none of them, "" no moment at all.
 * @param {unknown} text
 */
export function whenEnded(text, now = new Date()) {
  const at = new Date(String(text ?? ""));
  if (Number.isNaN(at.getTime())) return "";
  const minutes = (now.getTime() - at.getTime()) / 60_000;
  if (minutes >= 0 && minutes < AN_HOUR_OR_SO) return "now";
  if (day(at) === day(now) && at.getHours() < 12 && minutes > 0) return "morning";
  return day(at) === day(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)) ? "yesterday" : "other";
}

/** When an interview that is told of now has ended, until the user says so: just now, but no interview ends at night. */
export function presumedEnd(now = new Date()) {
  if (now.getHours() >= 6) return thisMinute();
  return instant(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, 18));
}

/** Whether this phone's clock has twelve hours, and the IANA name of its zone, "" where it has none. */
export function clock() {
  const { hour12, timeZone } = new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions();
  return { hour12: hour12 ?? false, zone: timeZone ?? "" };
}
