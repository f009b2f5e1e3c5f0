/** Addresses that the service worker knows, one by one: it is sent to browsers and takes only what it uses. */
export const offlinePage = "/ngoai-tuyen/";
export const offlineList = "/ngoai-tuyen/danh-sach.json";
export const workerScript = "/sw.js";
/** Folder of stylesheets, scripts and icons named by their content. */
export const assetFolder = "/tai-nguyen/";
export const pictureFolder = "/anh/";

/** What browsers keep for readers without a network. `state` differs whenever one of the pages might. */
export interface OfflineList { state: string; pages: readonly string[] }
