/** The part of turndown we use: the types of others bring the types of a browser with them. */
declare module "turndown" {
  export interface TurndownNode {
    nodeName: string;
    parentNode: TurndownNode | null;
    childNodes: Iterable<TurndownNode>;
    getAttribute(name: string): string | null;
  }

  export interface TurndownRule {
    filter: string | readonly string[];
    replacement: (content: string, node: TurndownNode) => string;
  }

  export default class TurndownService {
    constructor(options?: { headingStyle?: "atx"; hr?: string; bulletListMarker?: "-"; codeBlockStyle?: "fenced"; emDelimiter?: "*"; strongDelimiter?: "**"; br?: string });
    escape: (text: string) => string;
    addRule(key: string, rule: TurndownRule): this;
    turndown(html: string): string;
  }
}
