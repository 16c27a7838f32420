import { exceptions } from './exceptions.ts';
import type { Auditor, Exception, Finding } from './finding.ts';

/** The exception that covers a finding, if there is one. */
export const exceptionOf = (
  auditor: Auditor,
  { rule, message, html }: Finding,
  state: string,
): Exception | undefined =>
  exceptions.find(
    (one) =>
      one.auditor === auditor &&
      one.rule.test(rule) &&
      (one.state?.test(state) ?? true) &&
      (one.where === undefined || one.where.test(html) || one.where.test(message)),
  );
