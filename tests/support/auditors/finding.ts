/** Who looks at the site. `html-validate` and `nu` read markup, `observatory` reads headers, the others a living page. */
export const auditors = ['axe', 'ibm', 'htmlcs', 'html-validate', 'nu', 'observatory'] as const;
export type Auditor = (typeof auditors)[number];

/** One thing that an auditor says is wrong, or may be. */
export interface Finding {
  /** The auditor's own name for it. */
  rule: string;
  message: string;
  /** The element, as far as the auditor shows it. */
  html: string;
}

/** What one auditor says of one state of one page. */
export interface Verdict {
  findings: Finding[];
  /** What it leaves to a person, by kind, with the number of elements: these say nothing of the page. */
  prompts: Record<string, number>;
}

/** Something that an auditor says and that is let stand. */
export interface Exception {
  id: string;
  auditor: Auditor;
  rule: RegExp;
  /** What the element or the message holds; any when it is left out. */
  where?: RegExp;
  /** Where it is so, as a state begins; everywhere when it is left out. */
  state?: RegExp;
  /** Why nothing is wrong, and what holds that. */
  because: string;
  /** The report at the auditor, or what it says of the rule itself. */
  upstream: string;
}

/** Counts how often each of these occurs. */
export function countOf(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
