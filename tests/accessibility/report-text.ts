import { stringify } from "yaml";
import type { z } from "zod";
import type { accessibilitySchema } from "../../src/model/accessibility.ts";
import { accessibility as words } from "../../src/strings/vi.ts";

/** Text of `_data/accessibility.yml`. */
export const reportText = (report: z.input<typeof accessibilitySchema>): string =>
  `# ${words.file}\n${stringify(report, { version: "1.2", lineWidth: 0, flowCollectionPadding: false })}`;
