import type { Auditor, Finding } from './finding.ts';

/** Something that an auditor says and that is let stand. */
export interface Exception {
  id: string;
  auditor: Auditor;
  rule: RegExp;
  /** What the element, or the message, holds. Every finding of the rule when it is left out. */
  where?: RegExp;
  /** Why nothing is wrong, and what holds that. */
  because: string;
  /** The report at the auditor, or what it says of the rule itself. */
  upstream: string;
}

/** Every exception there is. One that takes nothing is told as out of date. */
export const exceptions: readonly Exception[] = [];

/** The exception that covers a finding, if there is one. */
export const exceptionOf = (auditor: Auditor, { rule, message, html }: Finding): Exception | undefined =>
  exceptions.find(
    (one) =>
      one.auditor === auditor &&
      one.rule.test(rule) &&
      (one.where === undefined || one.where.test(html) || one.where.test(message)),
  );
