import { enhance } from "./search/combobox.ts";

/** Loaded on pages without results when somebody comes to the field: suggestions as they type. */
enhance(document.querySelector<HTMLFormElement>("form[data-box]")!);
