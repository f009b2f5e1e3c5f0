import CMS from "@sveltia/cms";

/** Starts the editing program, in Vietnamese whatever the browser speaks, with the configuration that stands in its page. */
Object.defineProperty(navigator, "languages", { value: ["vi"] });
void CMS.init({ config: JSON.parse(document.getElementById("cau-hinh")!.textContent!) });
