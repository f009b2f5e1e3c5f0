import type { AccessibilityReport } from "./accessibility.ts";
import type { Site } from "./site.ts";

/** How far the portal says that it meets WCAG 2.2 AA. */
export type Conformance = "unknown" | "partial" | "full";

/** A machine sees a part of the criteria: «full» takes people who say so, and a machine that finds nothing against it. */
export function conformanceOf(report: AccessibilityReport | undefined, review: Site["accessibilityReview"]): Conformance {
  if (!report) return review ? "partial" : "unknown";
  return review?.result === "full" && report.violations.length === 0 ? "full" : "partial";
}
