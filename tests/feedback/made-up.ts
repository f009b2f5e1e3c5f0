import type { NewMail, NewMessage } from "../../src/feedback/store/store.ts";

export const noon = new Date("2026-11-20T05:00:00.000Z");
export const later = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

/** A code no other call gives. @example codeNumber(7) // "GY-0000-0000-0007" */
export const codeNumber = (number: number): string => `GY-0000-0000-${String(number).padStart(4, "0")}`;

/** A message of a citizen who does not exist. */
export const madeUp = (code: string, rest: Partial<NewMessage> = {}): NewMessage => ({
  code, receivedAt: noon, consentVersion: "minhhoa", held: false,
  subject: "Giờ làm việc ghi chưa đúng", message: "Trang Liên hệ ghi 7:30,\nnhưng cửa mở lúc 8:00.", name: "Người Minh Họa", email: "minhhoa@vidu.vn", telephone: "0209 000 000",
  consent: true, nameMayBePublished: false, ...rest,
});

export const token = (id: string, expires = later(120)): { id: string; expires: Date } => ({ id, expires });

export const mail = (code: string, rest: Partial<NewMail> = {}): NewMail => ({ code, to: "vanphong@vidu.vn", subject: "Thư minh họa", text: "Nội dung minh họa", ...rest });
