// Moments as the page writes them, on a phone in Berlin: its clocks skip an hour in March and repeat one in October.
process.env.TZ = "Europe/Berlin";

import assert from "node:assert/strict";
import { test } from "node:test";
import { chipDay, clock, day, fromWall, instant, momentOf, thisMinute, toWall, whenEnded } from "../../site/time.js";

const at = (text) => new Date(text);

test("a day is the phone's, not that of Greenwich", () => {
  assert.equal(day(at("2026-11-24T23:30:00Z")), "2026-11-25");
  assert.equal(day(at("0099-06-01T12:00:00Z")), "0099-06-01");
});

test("an instant carries the offset the phone has at that moment", () => {
  assert.equal(instant(at("2026-07-01T15:30:05Z")), "2026-07-01T17:30:05+02:00");
  assert.equal(instant(at("2026-12-01T08:05:59.999Z")), "2026-12-01T09:05:59+01:00");
});

test("of the hour that comes twice each has its own offset", () => {
  assert.equal(instant(at("2026-10-25T00:30:00Z")), "2026-10-25T02:30:00+02:00");
  assert.equal(instant(at("2026-10-25T01:30:00Z")), "2026-10-25T02:30:00+01:00");
});

test("this minute has no seconds and is not to come", () => {
  const before = Date.now();
  const found = thisMinute();
  assert.match(found, /T\d\d:\d\d:00[+-]\d\d:\d\d$/);
  assert.ok(Date.parse(found) <= Date.now() && before - Date.parse(found) < 60_000);
});

test("a wall time gets the offset of its own season, digit by digit", () => {
  assert.equal(fromWall("2026-07-01T17:30"), "2026-07-01T17:30:00+02:00");
  assert.equal(fromWall("2026-12-01T09:05:07"), "2026-12-01T09:05:07+01:00");
});

test("a wall time the clocks skip is kept as it was typed", () => {
  assert.match(fromWall("2026-03-29T02:30"), /^2026-03-29T02:30:00\+0[12]:00$/);
});

test("what is no time stays as it is", () => {
  for (const text of ["", "soon", "2026-13-40T99:99"]) assert.equal(fromWall(text), text);
});

test("the wall time of an instant is the one that was written, whatever its offset", () => {
  assert.equal(toWall("2026-11-22T18:00:12-08:00"), "2026-11-22T18:00");
  assert.equal(toWall("2026-11-22"), "");
  assert.equal(toWall("<b>2026-11-22T18:00"), "");
});

test("there and back, a minute is the same minute", () => {
  for (const text of ["2026-01-31T00:00", "2026-06-30T23:59", "2024-02-29T12:00"]) assert.equal(toWall(fromWall(text)), text);
});

test("chips count days, across the end of a month and over a change of clocks", () => {
  const today = new Date(2026, 2, 28, 23, 30); // a Saturday, the night before the clocks change
  assert.equal(chipDay("in:0", today), "2026-03-28");
  assert.equal(chipDay("in:7", today), "2026-04-04");
  assert.equal(chipDay("next:5", today), "2026-04-03");
  assert.equal(chipDay("next:6", today), "2026-04-04", "the next Saturday is not today");
  assert.equal(chipDay("next:0", today), "2026-03-29");
});

test("what is no chip's day stays as it is", () => {
  for (const text of ["2026-12-04", "in:", "next:x", "within:3", ""]) assert.equal(chipDay(text), text);
});

test("the clock has twelve hours or not, and is of a zone", () => {
  assert.equal(typeof clock().hour12, "boolean");
  assert.equal(clock().zone, Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test("a chip names a moment, and that moment the chip", () => {
  const noon = at("2026-11-25T13:10:00+01:00");
  assert.equal(momentOf("morning", noon), "2026-11-25T11:00:00+01:00");
  assert.equal(momentOf("yesterday", noon), "2026-11-24T15:00:00+01:00");
  for (const now of [noon, at("2026-11-25T09:00:30+01:00"), at("2026-11-25T22:59:59+01:00")])
    for (const name of ["morning", "yesterday"]) assert.equal(whenEnded(momentOf(name, now), now), name);
  const minutes = (count) => whenEnded(instant(new Date(noon.getTime() - count * 60_000)), noon);
  assert.deepEqual([0, 89, 90].map(minutes), ["now", "now", "morning"]);
  assert.equal(whenEnded("2026-11-25T14:00:00+01:00", noon), "other");
  assert.equal(whenEnded("soon", noon), "");
});
