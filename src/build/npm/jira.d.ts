/** What Jira gives to scripts. The texts are put in by its web-resource manager. */
declare const AJS: {
  I18n: { getText(key: string, ...values: unknown[]): string };
  toInit(act: () => void): void;
  contextPath(): string;
  [name: string]: any;
};
declare const WRM: any;
declare function require(names: string[], act: (...modules: any[]) => void, fail?: (problem: unknown) => void): void;
/** Whatever a selector finds here is HTML or SVG, and both have these. */
interface Element extends HTMLOrSVGElement {}
