import { build } from "../../src/build/build.ts";
import { front, place, questionFile } from "../questions/made-up.ts";
import { day, provinceWith } from "../support/portal-site.ts";

export const articleUrl = "/tin-tuc/2024/04/bai-de-nghe/";
export const questionUrl = "/hoi-dap/2024/gio-mo-cua/";

const article = `---
title: Bài để nghe
date: 2024-04-20
summary: Câu tóm tắt.
category: bien-dao
---
Đoạn một[^chu]. Câu thứ hai của [đoạn](/gioi-thieu/).

## Mục giữa bài

- Việc thứ nhất
- Việc thứ hai
  - việc nhỏ

> Lời trích.

Bảng: Tên bảng

| Xã | Số |
|---|---:|
| Ô không đọc | 5 |

::: luu-y
Điều cần lưu ý.
:::

Đoạn cuối ngày 26/11/2019.

[^chu]: Chú thích không đọc.
`;

const question = questionFile(front("Thư viện mở cửa mấy giờ?"));

/** The second province with an article that has all that can be read aloud, and what is left out, and a question. */
export async function buildReadingSite(): Promise<string> {
  const province = provinceWith({ "content/tin-tuc/2024/bai-de-nghe.md": article, [place("gio-mo-cua")]: question });
  await build({ ...province, now: day("2024-05-01") });
  return province.output;
}
