import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { handler } from "altcha-lib/workers/shared";

/** Does the work of a challenge: ALTCHA's solver without its widget, which is twenty times as heavy and speaks in words that are not ours. */
handler({ deriveKey });
