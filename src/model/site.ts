import { z } from "zod";
import { accessibility, editing as editingWords, labels } from "../strings/vi.ts";
import { absoluteUrl, email, instant, listOf, oneOf, text, url, yesNo } from "./field.ts";
import { wholeNumber } from "./indicator-field.ts";

const label = labels.site;
const hint = editingWords.hints.site;

const agency = z.strictObject({
  name: text(labels.agency.name),
  parent: text(labels.agency.parent).optional(),
  address: text(labels.agency.address, 300),
  telephone: text({ title: labels.agency.telephone, examples: ['"0209 000 000"'] }, 60),
  email: email(labels.agency.email),
  officeHours: text(labels.agency.officeHours, 200),
  person: z.strictObject({
    name: text(labels.person.name).optional(),
    role: text(labels.person.role),
    telephone: text(labels.person.telephone, 60).optional(),
  }).meta({ title: labels.agency.person }),
}).meta({ title: label.agency });

/** Editing in the browser at `/quan-tri/`: where the repository is and how editors sign in there. */
const editing = z.strictObject({
  backend: oneOf({ title: labels.editing.backend, examples: ["github"] }, ["github", "gitlab", "gitea"]),
  repo: z.string().regex(/^[^\s/]+(\/[^\s/]+)+$/).meta({ title: labels.editing.repo, examples: ["ban-bien-tap/cong"], kind: "repository" }),
  branch: text({ title: labels.editing.branch, examples: ["main"] }, 100).optional(),
  apiUrl: absoluteUrl({ title: labels.editing.apiUrl, description: hint.apiUrl }).optional(),
  signInUrl: absoluteUrl({ title: labels.editing.signInUrl, description: hint.signInUrl }).optional(),
  signInPath: text({ title: labels.editing.signInPath, description: hint.signInPath }).optional(),
  appId: text({ title: labels.editing.appId, description: hint.appId }).optional(),
}).meta({ title: label.editing, description: hint.editing });

export type Editing = z.infer<typeof editing>;

/** `_data/site.yml`: who publishes, where, under which terms. */
export const siteSchema = z.strictObject({
  title: text(label.title, 100),
  shortTitle: text({ title: label.shortTitle, description: hint.shortTitle }, 40),
  place: text(label.place, 60),
  url: absoluteUrl({ title: label.url, description: hint.url, examples: ["https://congthongtin.example.vn"] }),
  description: text(label.description, 300),
  greeting: text(label.greeting, 150),
  emblem: text({ title: label.emblem, description: hint.emblem, examples: ["bieu-trung.svg"] }),
  themeColor: z.string().regex(/^#[0-9a-f]{6}$/i).meta({ title: label.themeColor, description: hint.themeColor, kind: "colour", examples: ['"#0b3d75"'] }),
  agency,
  licence: z.strictObject({ name: text(labels.licence.name), url: url(labels.licence.url).optional(), note: text(labels.licence.note, 300).optional() }).meta({ title: label.licence }),
  attribution: text({ title: label.attribution, description: hint.attribution }),
  legal: listOf(label.legal, z.strictObject({ title: text(labels.legal.title, 300), url: url(labels.legal.url).optional() }), 20),
  notice: z.strictObject({
    text: text(labels.notice.text, 400),
    url: url(labels.notice.url).optional(),
    linkText: text(labels.notice.linkText, 60).optional(),
    from: instant(labels.notice.from).optional(),
    until: instant(labels.notice.until).optional(),
  }).meta({ title: label.notice, description: hint.notice }).optional(),
  feedback: z.strictObject({
    endpoint: url({ title: labels.feedback.endpoint, description: hint.feedbackEndpoint }).optional(),
    notice: text(labels.feedback.notice, 600),
  }).meta({ title: label.feedback }),
  search: z.strictObject({ externalName: text(labels.search.externalName, 60), externalUrl: url(labels.search.externalUrl) }).meta({ title: label.search }).optional(),
  openData: z.strictObject({
    publisher: text(labels.openData.publisher),
    licence: text(labels.openData.licence),
    licenceUrl: url(labels.openData.licenceUrl),
    areaName: text(labels.openData.areaName),
    areaCode: text(labels.openData.areaCode).optional(),
  }).meta({ title: label.openData }),
  sharePictures: z.strictObject({ since: instant(labels.sharePictures.since) }).meta({ title: label.sharePictures, description: hint.sharePictures }).optional(),
  oldArticles: z.strictObject({ afterYears: wholeNumber({ title: labels.oldArticles.afterYears, examples: [2] }, 1, 50) }).meta({ title: label.oldArticles, description: hint.oldArticles }).optional(),
  accessibilityReview: z.strictObject({
    reviewer: text(accessibility.labels.review.reviewer),
    reviewed: instant({ title: accessibility.labels.review.reviewed, examples: ["2026-11-26"] }),
    method: text(accessibility.labels.review.method, 400),
    result: oneOf(accessibility.labels.review.result, ["partial", "full"]),
  }).meta({ title: label.accessibilityReview, description: hint.accessibilityReview }).optional(),
  offline: yesNo({ title: label.offline, description: hint.offline }).optional(),
  policyInPages: yesNo({ title: label.policyInPages, description: hint.policyInPages }).optional(),
  publishOriginals: yesNo({ title: label.publishOriginals, description: hint.publishOriginals }).optional(),
  repository: absoluteUrl(label.repository).optional(),
  security: z.strictObject({
    contact: email({ title: labels.security.contact, description: hint.securityContact, examples: ["anninh@coquan.example.vn"] }),
    policy: absoluteUrl(labels.security.policy).optional(),
  }).meta({ title: label.security, description: hint.security }).optional(),
  sbom: yesNo({ title: label.sbom, description: hint.sbom }).optional(),
  editing: editing.optional(),
});

export type Site = z.infer<typeof siteSchema>;
