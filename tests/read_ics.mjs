// Reads an .ics file with npm ical.js, a reader we did not write with, and prints its events as JSON.
//   node tests/read_ics.mjs FILE
import { readFileSync } from 'node:fs';

let ICAL;
try {
  ICAL = (await import('ical.js')).default;
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('ical.js is not installed: run npm ci');
  process.exit(3);
}

const when = (time) => ({ text: time.toString(), date: time.isDate, zone: time.zone.tzid });
const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    start: when(event.startDate),
    end: when(event.endDate),
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    url: component.getFirstPropertyValue('url'),
    stamp: when(component.getFirstPropertyValue('dtstamp')),
    alarms: component.getAllSubcomponents('valarm').map((alarm) => ({
      action: alarm.getFirstPropertyValue('action'),
      trigger: alarm.getFirstPropertyValue('trigger').toString(),
    })),
  };
});
console.log(JSON.stringify({
  version: calendar.getFirstPropertyValue('version'),
  method: calendar.getFirstPropertyValue('method'),
  events,
}));
