import type { Portal } from "../../src/model/portal.ts";
import { openDataOf, type OpenData } from "../../src/open-data/files.ts";
import { indicator, observation, portalWith, share, target } from "../widgets/sample.ts";

/** Made-up data that has everything: breakdowns, a correction, a missing value, a share, a target with a baseline, text that spreadsheets run. */
export const portal = (of: Partial<Portal> = {}): Portal => portalWith([
  indicator({
    targets: [target("gte", 200, { setOn: "2019-05-13", baseline: { period: "2018", value: 150 }, note: "=1+1" })],
    observations: [
      observation("2018-12", null, { status: "O", published: "2019-01-10", note: 'Nguồn viết: "chưa rõ", số khác' }),
      observation("2019-04", 167, {
        published: "2019-05-13", note: "=HYPERLINK(\"https://vidu.example.vn\")\nDòng hai; có dấu",
        breakdowns: { "linh-vuc": { "phi-nong-nghiep": { value: 44 }, "nong-nghiep": { value: 123, statedShare: 73.7 } } },
        revisions: [{ until: "2019-05-14", value: 165, reason: "@Đếm sót" }],
      }),
    ],
  }),
  share({ id: "a-ty-le", title: "Tỷ lệ minh họa", url: "/chi-tieu/a-ty-le/", illustrative: true, licence: { name: "Giấy phép riêng", url: "/giay-phep/" }, observations: [observation("2018", -12.5)] }),
], of);

export const data = (of: Partial<Portal> = {}): OpenData => openDataOf(portal(of))!;
