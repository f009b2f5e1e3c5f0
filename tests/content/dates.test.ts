import { DateTime } from "luxon";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dayText, fullMomentText, isoDay, isoInstant, localMonth, localYear, rssDate } from "../../src/format/date.ts";
import { parseInstant, zone } from "../../src/format/instant.ts";

const test = suite("dates");

test("a date without a zone is Vietnamese time", () => {
  for (const written of ["2019-05-13 16:43:08", "2019-05-13T16:43:08", "2019-05-13T16:43:08+07:00", "2019-05-13T09:43:08Z"]) {
    assert.is(parseInstant(written)!.toISOString(), "2019-05-13T09:43:08.000Z", written);
  }
  assert.is(parseInstant("2019-05-13")!.toISOString(), "2019-05-12T17:00:00.000Z");
});

test("what is no real moment is not made into one", () => {
  for (const written of ["2019-02-29", "2019-13-01", "2019-04-31", "2019-05-13 24:01", "13/05/2019", "2019-5-13", "0000-01-01", "99999-01-01", "2019-05-13 16:43 +07", "hôm nay", ""]) {
    assert.is(parseInstant(written), null, written);
  }
});

test("a date without a zone is read with the offset Vietnam had that day", () => {
  fc.assert(fc.property(fc.integer({ min: Date.UTC(1940, 0, 1) / 1000, max: Date.UTC(2199, 0, 1) / 1000 }), (second) => {
    const local = DateTime.fromSeconds(second, { zone });
    const written = local.toFormat("yyyy-MM-dd HH:mm:ss");
    assert.equal(parseInstant(written), DateTime.fromFormat(written, "yyyy-MM-dd HH:mm:ss", { zone }).toJSDate(), written);
  }), { numRuns: 1000, examples: [[Date.UTC(1975, 5, 12, 16) / 1000], [Date.UTC(1975, 11, 31, 16) / 1000], [Date.UTC(1976, 0, 1) / 1000], [Date.UTC(1959, 11, 31) / 1000]] });
});

test("days are printed as people write them, machines get the offset", () => {
  const date = parseInstant("2019-05-13 16:43:08")!;
  assert.equal([dayText(date), fullMomentText(date), isoDay(date), isoInstant(date), rssDate(date), localYear(date), localMonth(date)],
    ["13/05/2019", "13/05/2019 16:43:08", "2019-05-13", "2019-05-13T16:43:08+07:00", "Mon, 13 May 2019 16:43:08 +0700", "2019", "05"]);
  assert.is(fullMomentText(parseInstant("2019-11-26")!), "26/11/2019");
});

test("every instant from 1900 to 2199 is printed in the zone's own time", () => {
  fc.assert(fc.property(fc.integer({ min: Date.UTC(1906, 6, 1) / 1000, max: Date.UTC(2199, 0, 1) / 1000 }), (second) => {
    const local = DateTime.fromSeconds(second, { zone });
    if (local.offset % 1 !== 0) return; // sun time of the old days, with seconds
    assert.is(isoInstant(new Date(second * 1000)), local.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
  }), { numRuns: 3000 });
});

test.run();
