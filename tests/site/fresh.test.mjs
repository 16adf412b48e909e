// What makes the words on the page old: a change of the case, another profile, another day.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Fresh } from "../../site/fresh.js";

const DAY = 86_400_000;
let [signature, changes] = [1, 0];
const store = { signature: () => signature, changes: () => changes };
const open = (revision) => ({ record: { revision } });
const view = (revision, at = Date.now()) => ({ revision, signed: 1, at, regions: {} });

beforeEach(() => { [signature, changes] = [1, 0]; });

test("a change makes it old, until it is made anew or wanted as it is", () => {
  const fresh = new Fresh(store);
  assert.deepEqual([fresh.any, fresh.isOld(open(1))], [false, false], "nothing is there to be old");
  fresh.came(open(1));
  assert.deepEqual([fresh.any, fresh.isOld(open(1)), fresh.isOld(open(2)), fresh.isOld(null)], [true, false, true, false]);
  fresh.want(open(2));
  assert.deepEqual([fresh.isOld(open(2)), fresh.isOld(open(3))], [false, true]);
});

test("so do another profile, once it is read again, and another day", () => {
  const fresh = new Fresh(store);
  fresh.shown(view(1));
  assert.equal(fresh.isOld(open(1)), false);
  signature = 2;
  fresh.readAgain();
  assert.deepEqual([fresh.isOld(open(1)), fresh.isOfThese(open(1))], [true, false]);
  signature = 1;
  fresh.readAgain();
  fresh.shown(view(1, Date.now() - DAY));
  assert.deepEqual([fresh.isOld(open(1)), fresh.isOfThese(open(1))], [true, true], "only time has made it old");
});

test("home is old once any case has changed, or the day has", () => {
  const fresh = new Fresh(store);
  assert.equal(fresh.isHomeOld(), false, "nothing is shown of nothing");
  changes = 3;
  assert.equal(fresh.isHomeOld(), true);
  assert.equal(fresh.homeCame(), 3);
  assert.equal(fresh.isHomeOld(), false);
  changes = 4;
  assert.equal(fresh.isHomeOld(), true);
  fresh.homeShown(view(4, Date.now() - DAY));
  assert.equal(fresh.isHomeOld(), true);
});
