import { scan as words } from "../../strings/vi.ts";
import { elementsOf } from "./page-elements.ts";
import { headerPolicy, policyVerdict, type PolicyVerdict } from "./policy-verdict.ts";
import { isLoopback, type Visit } from "./visit.ts";

export type Criterion = keyof typeof words.criteria;

/** `points` is undefined for what cannot be judged from here. */
export interface Judgement { criterion: Criterion; found: string; points: number | undefined }

type Judge = (visit: Visit) => Omit<Judgement, "criterion">;

/*
 * Points and limits are those of the Mozilla HTTP Observatory, as published in github.com/mdn/mdn-http-observatory (src/grader/charts.js, src/analyzer/tests).
 * Whether a name is in browsers' own HSTS lists is not looked up.
 */
const policyPoints: Record<PolicyVerdict, number> = { none: -25, invalid: -25, insecure: -20, "unsafe-inline": -20, "unsafe-eval": -10, "passive-insecure": -10, "unsafe-style": 0, good: 5, strict: 10 };
const halfAYear = 15_552_000;
const privateReferrers = new Set(["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"]);

const header = ({ headers }: Visit, name: string): string => headers.get(name) ?? "";

const judges: Record<Criterion, Judge> = {
  policy(visit) {
    const verdict = policyVerdict(visit);
    return { found: words.policy[verdict], points: policyPoints[verdict] };
  },
  cookies({ cookies, headers }) {
    if (cookies.length === 0) return { found: words.noCookies, points: 0 };
    const every = (flag: RegExp): boolean => cookies.every((cookie) => flag.test(cookie));
    if (!every(/;\s*secure/i)) return { found: words.cookies(cookies.length), points: headers.has("strict-transport-security") ? -5 : -20 };
    if (!every(/;\s*httponly/i)) return { found: words.cookies(cookies.length), points: -30 };
    return { found: words.cookies(cookies.length), points: every(/;\s*samesite=(lax|strict)/i) ? 5 : 0 };
  },
  sharing(visit) {
    const origin = header(visit, "access-control-allow-origin");
    return { found: origin || words.missing, points: origin !== "" && origin !== "*" && header(visit, "access-control-allow-credentials") === "true" ? -50 : 0 };
  },
  redirection({ plain, url }) {
    if (plain === "unknown" || (url.protocol === "http:" && isLoopback(url))) return { found: words.notJudged, points: undefined };
    if (plain === undefined) return { found: words.redirection.noHttp, points: 0 };
    const [first, second] = plain;
    if (plain.length === 1) return { found: words.redirection.missing, points: -20 };
    if (plain.at(-1)!.protocol !== "https:") return { found: words.redirection.notToHttps, points: -20 };
    if (second!.protocol !== "https:") return { found: words.redirection.late, points: -10 };
    return second!.hostname === first!.hostname ? { found: words.redirection.toHttps, points: 0 } : { found: words.redirection.elsewhere, points: -5 };
  },
  referrer(visit) {
    const value = header(visit, "referrer-policy").toLowerCase();
    // Of several, browsers take the last one they know.
    return { found: value || words.missing, points: value === "" ? 0 : privateReferrers.has(value.split(",").at(-1)!.trim()) ? 5 : -5 };
  },
  https(visit) {
    if (visit.url.protocol !== "https:") return isLoopback(visit.url) ? { found: words.notJudged, points: undefined } : { found: words.noHttps, points: -20 };
    const value = header(visit, "strict-transport-security");
    const age = /^[^,]*max-age="?(\d+)[^,]*$/i.exec(value)?.[1];
    return { found: value || words.missing, points: age === undefined ? -20 : Number(age) >= halfAYear ? 0 : -10 };
  },
  integrity({ html, url }) {
    const scripts = elementsOf(html, "script").flatMap(({ src = "", integrity }) => {
      if (src === "" || !URL.canParse(src, url)) return []; // a browser fetches nothing
      return [{ own: new URL(src, url).hostname === url.hostname, plain: /^(http:|\/\/)/i.test(src.trim()), checked: integrity !== undefined }];
    });
    const others = scripts.filter(({ own }) => !own);
    const checked = (some: typeof scripts): boolean => some.length > 0 && some.every((script) => script.checked);
    if (others.some(({ plain }) => plain)) return { found: words.integrity.plain, points: checked(others) ? -20 : -50 };
    if (checked(others.length ? others : scripts)) return { found: words.integrity.checked, points: 5 };
    return others.length ? { found: words.integrity.others(others.length), points: -5 } : { found: words.integrity.own, points: 0 };
  },
  sniffing(visit) {
    const value = header(visit, "x-content-type-options");
    return { found: value || words.missing, points: value.trim().toLowerCase() === "nosniff" ? 0 : -5 };
  },
  frames(visit) {
    const ancestors = headerPolicy(visit).get("frame-ancestors");
    if (ancestors) return { found: `frame-ancestors ${ancestors.join(" ")}`, points: 5 };
    const value = header(visit, "x-frame-options");
    return { found: value ? `X-Frame-Options ${value}` : words.missing, points: /^\s*(deny|sameorigin|allow-from.*)\s*$/i.test(value) ? 0 : -20 };
  },
  resources(visit) {
    const value = header(visit, "cross-origin-resource-policy").trim().toLowerCase();
    return { found: value || words.missing, points: { "": 0, "cross-origin": 0, "same-site": 10, "same-origin": 10 }[value] ?? -5 };
  },
};

export const judgementsOf = (visit: Visit): Judgement[] =>
  (Object.keys(judges) as Criterion[]).map((criterion) => ({ criterion, ...judges[criterion](visit) }));

export interface Grade { score: number; grade: string; isGood: boolean }

const grades: readonly (readonly [least: number, grade: string])[] = [[100, "A+"], [90, "A"], [85, "A-"], [80, "B+"], [70, "B"], [65, "B-"], [60, "C+"], [50, "C"], [45, "C-"], [40, "D+"], [30, "D"], [25, "D-"], [0, "F"]];

/** Points above zero count only where those below leave 90 of 100. */
export function gradeOf(judgements: readonly Judgement[]): Grade {
  const points = judgements.map((judgement) => judgement.points ?? 0);
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 100);
  const without = sum(points.filter((one) => one < 0));
  const score = Math.max(0, without >= 90 ? sum(points) : without);
  return { score, grade: grades.find(([least]) => score >= least)![1], isGood: score >= 90 };
}
