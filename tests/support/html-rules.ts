import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** html-validate as every page must pass it. */
export const htmlValidator = (): HtmlValidate => new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    // A scrolling table region has a name but no heading of its own, so it is no <section>.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // Headlines are as long as the news; search engines shorten them.
    "long-title": "off",
  },
}));
