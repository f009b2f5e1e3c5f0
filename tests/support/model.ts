import type { Content } from "../../src/content/load.ts";
import { portalAt } from "../../src/content/portal.ts";
import { slugOf } from "../../src/model/field.ts";
import type { Article, Tag } from "../../src/model/article.ts";
import type { Category } from "../../src/model/category.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { StaticPage } from "../../src/model/page.ts";
import { sharedPhoto } from "../../src/model/photo-files.ts";
import type { Question } from "../../src/model/question.ts";
import type { Picture } from "../../src/model/picture.ts";
import type { Portal, ShareImage, ShareImages } from "../../src/model/portal.ts";
import { articleUrl, categoryUrl, indicatorUrl, pageUrl, questionUrl, tagUrl } from "../../src/model/routes.ts";
import type { Site } from "../../src/model/site.ts";
import { localMonth, localYear } from "../../src/format/date.ts";
import { parseInstant } from "../../src/format/instant.ts";

/** Model objects for tests: complete, plain, and each overridable where a test cares. */

export const instant = (written: string): Date => parseInstant(written)!;

export const category = (title = "Kinh tế"): Category => ({ id: slugOf(title), title, url: categoryUrl(slugOf(title)) });

export const tag = (name: string): Tag => ({ name, slug: slugOf(name), url: tagUrl(slugOf(name)) });

export const picture = (of: Partial<Picture> = {}): Picture => ({
  file: "content/tin-tuc/2019/anh.jpg", url: "/anh/anh.jpg", hash: "0123456789abcdef01234567", width: 960, height: 640, clear: false, tone: "i", alt: "Trại gà", caption: "Trại gà ở Na Rì", credit: "Thu Cúc",
  original: undefined, ...of,
});

export function article(of: Partial<Article> = {}): Article {
  const { title = "Thêm hai hợp tác xã", date = instant("2019-05-13 16:43:08") } = of;
  const { slug = slugOf(title) } = of;
  return {
    file: `content/tin-tuc/${localYear(date)}/${slug}.md`, url: articleUrl(localYear(date), localMonth(date), slug), slug, title, date,
    summary: "Một câu tóm tắt.", updated: undefined, correction: undefined, category: category(), author: undefined, image: undefined, tags: [], source: undefined,
    pinned: false, draft: false, expires: undefined, aliases: [], indicators: [], hasBlocks: false, hash: "", card: "", pictures: new Map(), photos: [], links: [], ...of,
  };
}

export const staticPage = (of: Partial<StaticPage> = {}): StaticPage => ({
  file: "content/trang/gioi-thieu.md", slug: "gioi-thieu", url: pageUrl("gioi-thieu"), title: "Giới thiệu", summary: "Cổng này có gì.",
  updated: instant("2019-05-01"), draft: false, aliases: [], hash: "", pictures: new Map(), photos: [], links: [], ...of,
});

export function question(of: Partial<Question> = {}): Question {
  const { title = "Cổng lấy số liệu từ đâu?", answered = instant("2019-05-14 09:30") } = of;
  const { slug = slugOf(title) } = of;
  return {
    file: `content/hoi-dap/${localYear(answered)}/${slug}.md`, url: questionUrl(localYear(answered), slug), slug, title, answered,
    asked: instant("2019-05-10"), answeredBy: "Văn phòng tỉnh", askedBy: undefined, question: "Xin cho biết số liệu lấy từ đâu.",
    draft: false, aliases: [], hash: "", card: "", pictures: new Map(), photos: [], links: [], hasBlocks: false, ...of,
  };
}

export const indicator = (of: Partial<Indicator> = {}): Indicator => ({
  id: "htx", file: "_data/indicators/htx.yml", url: indicatorUrl("htx"), title: "Số hợp tác xã", definition: "Số hợp tác xã đang hoạt động.",
  topic: "kinh-te", measure: "stock", unit: { id: "count", label: "hợp tác xã" }, direction: "up", decimals: 0, bounds: {}, order: 1000, frequency: "irregular",
  illustrative: false, targets: [], observations: [], ...of,
});

export const site = (of: Partial<Site> = {}): Site => ({
  title: "Cổng thông tin điện tử Bắc Kạn", shortTitle: "Bắc Kạn", place: "Bắc Kạn", url: "https://congthongtin.example.vn",
  description: "Tin tức và số liệu của tỉnh.", greeting: "Cổng thông tin điện tử Bắc Kạn kính chào quý khách!", emblem: "bieu-trung.svg", themeColor: "#0b3d75",
  agency: {
    name: "Văn phòng Ủy ban nhân dân tỉnh", parent: "Ủy ban nhân dân tỉnh", address: "Số 1, đường Thử, thành phố Bắc Kạn", telephone: "0209 000 000",
    email: "congthongtin@example.vn", officeHours: "Thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00", person: { role: "Trưởng ban biên tập" },
  },
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Ghi rõ nguồn «Cổng thông tin điện tử Bắc Kạn» khi sử dụng lại thông tin.",
  legal: [], feedback: { notice: "Chúng tôi chỉ dùng thông tin này để trả lời góp ý." },
  openData: { publisher: "Văn phòng", licence: "CC BY 4.0", licenceUrl: "https://creativecommons.org/licenses/by/4.0/", areaName: "Bắc Kạn" },
  ...of,
});

/** A portal of 15/05/2019 around the parts given, its archives made from its articles of the whole year. */
export function portal(of: Partial<Portal> = {}): Portal {
  const content: Content = {
    site: site(), menu: [{ title: "Tin tức", url: "/tin-tuc/" }, { title: "Kinh tế", url: "/chuyen-muc/kinh-te/" }], home: [{ type: "lead" }],
    categories: [category()], articles: [], pages: [], questions: [], indicators: [], sources: new Map(), dimensions: new Map(), topics: [], ...of,
  };
  const assets = {
    styles: Object.fromEntries(["core", "article", "articleFigures", "data", "figures", "form", "home", "lists", "search"].map((name) => [name, `.${name}{}`])) as Portal["assets"]["styles"],
    printSheet: "/tai-nguyen/print.css", pageScript: "/tai-nguyen/page.js", articleScript: "/tai-nguyen/article.js", earlyScript: "early()", icon: "/tai-nguyen/icon.svg", icon192: "/tai-nguyen/192.png",
    icon512: "/tai-nguyen/512.png", touchIcon: "/tai-nguyen/180.png",
    feedback: { form: "/tai-nguyen/gop-y.js", worker: "/tai-nguyen/gop-y-tinh.js" },
    search: {
      box: "/tai-nguyen/tim-goi-y.js", early: "/tai-nguyen/tim-som.js", results: "/tai-nguyen/tim-ket-qua.js",
      worker: "/tai-nguyen/tim-may.js", inflate: "/tai-nguyen/tim-giai-nen.js",
    },
    offline: { keeping: "/tai-nguyen/ngoai-tuyen.js", leaving: "/tai-nguyen/ngoai-tuyen-tat.js" }, speculationRules: "/tai-nguyen/du-doan.json",
  };
  const shareImage = (name: string): ShareImage => ({ url: `/anh/chia-se/${name}.png`, width: 1200, height: 630, alt: name });
  const shareImages: ShareImages = {
    default: shareImage("cong"), article: (shown) => (shown.image ? { ...sharedPhoto(shown.image), alt: shown.image.alt } : shareImage(shown.slug)), indicator: ({ id }) => shareImage(id),
  };
  const { articles: _, ...given } = of;
  const now = instant("2019-05-15 08:00");
  return { ...portalAt(content, instant("2019-12-31"), assets, shareImages), now, today: "2019-05-15", ...given };
}
