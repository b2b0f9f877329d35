// Prints what ical.js reads in each calendar, as a line of JSON: [file, [event…]].
import ICAL from "ical.js";
import fs from "node:fs";
import path from "node:path";

for (const file of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(file, "utf8")));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString().replace(".000Z", "Z"),
      summary: event.summary,
      sequence: event.sequence,
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });
  console.log(JSON.stringify([path.basename(file), events]));
}
